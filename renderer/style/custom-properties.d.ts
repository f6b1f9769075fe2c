import "react";

declare module "react" {
  interface CSSProperties {
    readonly "--editor-size"?: string;
    readonly "--filled"?: string;
    readonly "--library-size"?: string;
    readonly "--preview-size"?: string;
    "--done"?: string;
  }
}
