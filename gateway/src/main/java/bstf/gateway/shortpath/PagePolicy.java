package bstf.gateway.shortpath;

/** What a page may load, all of it from here (Content Security Policy Level 3). */
public enum PagePolicy {
    /** Styles, and an icon that stands in the page. */
    PLAIN("default-src 'none'; style-src 'self'; img-src 'self' data:;" + Ends.SHUT),
    /** Scripts and the contract as well; Swagger UI writes styles into its elements. */
    SWAGGER_UI(
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data:; connect-src 'self';"
                    + Ends.SHUT);

    private final String text;

    PagePolicy(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    private static final class Ends {
        static final String SHUT = " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }
}
