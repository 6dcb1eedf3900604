package bstf.platform.web;

import bstf.platform.access.Caller;
import jakarta.servlet.http.HttpServletRequest;

/** Tells who asks: the one place that has to know how callers prove who they are. */
@FunctionalInterface
interface Callers {
    Caller of(HttpServletRequest request);
}
