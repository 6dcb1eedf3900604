package bstf.gateway.overview.heard;

import bstf.gateway.overview.Known;

/** The data of one message: the full state of one thing. */
interface Message {
    /** The same in the words of the overview; what contradicts itself is refused. */
    Known toKnown();
}
