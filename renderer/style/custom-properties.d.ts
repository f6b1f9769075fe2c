import "react";

declare module "react" {
  interface CSSProperties {
    readonly "--editor-size"?: string;
    readonly "--library-size"?: string;
    readonly "--preview-size"?: string;
  }
}
