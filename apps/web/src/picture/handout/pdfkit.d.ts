/** Of pdfkit, which comes without types, what a handout is written with. */
declare module 'pdfkit' {
  type Closure = () => void;

  /** An element of the logical structure of a tagged document. */
  class StructureElement {
    add(child: StructureElement | Closure): this;
    end(): void;
  }

  interface DocumentOptions {
    readonly autoFirstPage: boolean;
    readonly compress?: boolean;
    readonly pdfVersion: '1.7';
    readonly tagged: boolean;
    readonly displayTitle: boolean;
    readonly lang: string;
    readonly info: Readonly<Record<string, unknown>>;
    /** None of the built-in ones: they would want files. */
    readonly font: null;
  }

  interface PageOptions {
    readonly size: readonly [width: number, height: number];
    readonly margin: number;
  }

  interface Gradient {
    stop(at: number, color: string): this;
  }

  class PDFDocument {
    constructor(options: DocumentOptions);
    addPage(options: PageOptions): this;
    end(): void;
    registerFont(name: string, source: Uint8Array): this;
    font(name: string): this;
    fontSize(size: number): this;
    widthOfString(text: string): number;
    text(
      text: string,
      x: number,
      y: number,
      options: { readonly lineBreak: false; readonly baseline: 'alphabetic' },
    ): this;
    image(
      source: Uint8Array,
      x: number,
      y: number,
      options: { readonly width: number; readonly height: number },
    ): this;
    save(): this;
    restore(): this;
    translate(x: number, y: number): this;
    scale(by: number): this;
    path(d: string): this;
    roundedRect(...box: readonly [x: number, y: number, width: number, height: number, radius: number]): this;
    clip(): this;
    fillColor(color: string): this;
    strokeColor(color: string): this;
    fillOpacity(opacity: number): this;
    strokeOpacity(opacity: number): this;
    lineWidth(width: number): this;
    lineCap(cap: 'round'): this;
    lineJoin(join: 'round'): this;
    dash(pattern: readonly number[], options?: Readonly<Record<string, never>>): this;
    fill(color?: string | Gradient): this;
    stroke(): this;
    linearGradient(x1: number, y1: number, x2: number, y2: number): Gradient;
    struct(
      type: string,
      options?: { readonly alt?: string },
      children?: readonly (StructureElement | Closure)[],
    ): StructureElement;
    addStructure(element: StructureElement): this;
    markContent(tag: string, options?: { readonly type?: string; readonly actual?: string }): this;
    endMarkedContent(): this;
    /** The font that is set now, as `fontkit` read it. */
    readonly _font: { readonly font: { hasGlyphForCodePoint(point: number): boolean } };
  }
}

declare module 'pdfkit/output' {
  import type { PDFDocument } from 'pdfkit';

  export function toBlob(document: PDFDocument): Promise<Blob>;
}
