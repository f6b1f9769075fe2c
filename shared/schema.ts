import { z } from "zod";

// Trusted Types refuse code made from text; zod would try, and complain, before it does without.
z.config({ jitless: true });

/** zod, set up for a page that may not make code. */
export { z };
