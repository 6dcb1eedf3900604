package bstf.gateway.visitor;

import bstf.platform.problem.Problem;

/** Who a request says it is from, or why it is not believed. */
public sealed interface Identified {
    /** Somebody, or nobody in particular. */
    record As(Visitor visitor) implements Identified {}

    static Identified anonymous(Whence from) {
        return new As(Visitor.anonymous(from));
    }

    /** What it shows is not accepted; it is never taken for anonymous. */
    record Not(Problem why) implements Identified {}
}
