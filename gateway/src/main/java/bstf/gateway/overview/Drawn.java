package bstf.gateway.overview;

/** A picture, or why there is none yet. */
public sealed interface Drawn permits Picture, Drawn.NotReady {

    /** What cannot be left out of a picture was not heard yet; {@code why} is for people. */
    record NotReady(String why) implements Drawn {}
}
