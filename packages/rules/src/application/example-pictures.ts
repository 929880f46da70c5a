import type { ExampleContent } from "@doorward/core";

/** Pictures of fields in greys, 72 by 64 pixels, that stand for photos: no face is in any of them, and none is looked for. */
export const picture: ExampleContent = {
  base64:
    "iVBORw0KGgoAAAANSUhEUgAAAEgAAABACAAAAACc1W72AAAAp0lEQVR42u2WQRHDMAwEDSEQCiEQAiEQCiEQAsEQAsEQCqEQCiEQMpm5zeM+BaDbn21p/bnRqC3iJXYxi1P8BOePeIsWUWmRNzRB4Vdwj5APNxFRRDeHaH/wID4fRVRaBATLBxj3Q2wG9RHVFnWBkIAR1FVQ5wF+AhlRaREDqhu+UE3Cg8p7RLVFBIrgDYNFngHmQY0ooltEgy/snAkiQaVxNSIqLboAfBgEiL11T6oAAAAASUVORK5CYII=",
};

/** The same picture a little brighter, as another program saves it. */
export const brighterPicture: ExampleContent = {
  base64:
    "iVBORw0KGgoAAAANSUhEUgAAAEgAAABACAAAAACc1W72AAAAp0lEQVR42u2WMRGEQBAESZGAhJeABCQgAQkn4SUg4SUgAQlIQAIZRdU0wSQvYKezu9vtS6a2tpvER3zFKC5xCs67WEQXUWmRN/SCwkNwj5APm4goooef6P/gQeSjiGqLKCBYPsC430QzqI+otmgVCAkYQZ0FdR7gN5ARlRYxoFbDF6pBeFB5j6i2iEARvM1gkWeAeVAjiugR0eALO2eCSFBpnI2ISotuEsGmiEm94CwAAAAASUVORK5CYII=",
};

/** Another picture. */
export const otherPicture: ExampleContent = {
  base64:
    "iVBORw0KGgoAAAANSUhEUgAAAEgAAABACAAAAACc1W72AAAAp0lEQVR42u2XQRGAMAwEkVAJSEACEpCABCQgoRKQUAlIQAISkMDnto+rhGR/7Vy2n5sMTEXMRhObqOIUu2B+SlFoEcFH3ALRKxD0QUEuRbFFBC+BCPFmHAbCFMUWEUDEeRW+4HiYh4ZmpyikqBkEGaSg3FPET7DwUhRbxIWLwO/JI6TIKYotongUi2A1WGSc+WAnn6LYIgrHD18vmGBgEcUYNmSKIop+mxaIiJALCB8AAAAASUVORK5CYII=",
};
