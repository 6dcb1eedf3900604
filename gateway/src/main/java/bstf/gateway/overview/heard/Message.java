package bstf.gateway.overview.heard;

import bstf.gateway.overview.Known;
import bstf.platform.access.Visibility;

/** The data of one message: the full state of one thing. */
interface Message {
    /** The same in the words of the overview; what contradicts itself is refused. */
    Known toKnown();

    /** Who may see it, as far as the message itself says it. */
    default Visibility seenBy() {
        return Visibility.everybody();
    }
}
