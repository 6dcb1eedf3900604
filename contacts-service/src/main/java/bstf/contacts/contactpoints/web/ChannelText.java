package bstf.contacts.contactpoints.web;

/** What the OpenAPI says of a channel's parts, once for the bodies and the view. */
final class ChannelText {
    static final String ID =
            "Unique within the contact point; lower-case letters and digits with single hyphens.";
    static final String KIND = "What sort of channel it is.";
    static final String STATE =
            "`given`, or `not-given`: the label stands and its value is missing.";
    static final String PRINTED =
            "The number of a telephone or fax as printed, with an extension where there is one"
                    + " (`ext."
                    + " 12`, `;ext=12`). Without + it is read as the address's or else the owner's"
                    + " country's.";
    static final String VALUE =
            "The address: of e-mail `local@domain` (RFC 5321, RFC 6531), of web an http or https"
                    + " URI"
                    + " without user information.";

    static final String DIRECT =
            "`true`: a direct line, for members and the owner only. Left out it stays as it is; a new"
                    + " channel is none.";

    static final String SHOWN_DIRECT =
            "`true` for a direct line, which only members and the owner see; else left out.";

    private ChannelText() {}
}
