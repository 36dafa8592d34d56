package handbook.preview;

import handbook.output.OutputFile;

/** How the preview's own pages and notes look. */
final class PreviewStyle {
    static final String PATH = "_preview/preview.css";

    private static final String CODE = """
            .preview-page {
              margin: 0 auto;
              max-width: 60rem;
              padding: 1rem;
              background: #fff;
              color: #212b32;
              font: 1.1875rem/1.5 Arial, sans-serif;
            }

            .preview-page h2 {
              margin: 0;
              font-size: 1.1875rem;
              overflow-wrap: anywhere;
            }

            .preview-page section {
              margin: 1.5rem 0;
              padding-left: 1rem;
              border-left: 0.5rem solid #d5281b;
            }

            .preview-page section.preview-warning {
              border-color: #ffb81c;
            }

            .preview-page pre {
              overflow-x: auto;
              padding: 0.75rem;
              background: #f0f4f5;
            }

            .preview-page mark {
              background: #ffeb3b;
              color: #212b32;
            }

            .preview-page a,
            .preview-note a {
              color: #005eb8;
            }

            html:has(.preview-note) {
              scroll-padding-bottom: 4rem;
            }

            .preview-note {
              position: sticky;
              bottom: 0;
              padding: 0.75rem 1rem;
              border-top: 0.25rem solid #d5281b;
              background: #fff;
              color: #212b32;
              font: 1.1875rem/1.5 Arial, sans-serif;
            }

            .preview-note p {
              margin: 0;
            }
            """;

    private PreviewStyle() {}

    static OutputFile file() {
        return OutputFile.ofText(PATH, CODE);
    }
}
