package bstf.system;

/**
 * An entity that tests write to, far from the founding data: what its requests look like.
 *
 * @param service that owns it, e.g. {@code meetings}
 * @param id its last part of the path
 */
record Subject(String service, String type, String collection, String id, Bodies bodies) {

    /** The JSON of its creation and of a change, each with a mark in a text of it. */
    interface Bodies {
        String created(String mark);

        String changed(String mark);
    }

    String path() {
        return "/api/v1/" + collection + "/" + id;
    }

    String key() {
        return type + "/" + id;
    }

    String topic() {
        return "bstf." + service + ".v1";
    }

    String created(String mark) {
        return bodies.created(mark);
    }

    String changed(String mark) {
        return bodies.changed(mark);
    }
}
