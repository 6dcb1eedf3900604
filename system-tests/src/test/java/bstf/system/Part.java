package bstf.system;

/** A process of the system, by the name that the launcher gives it. */
enum Part {
    STORES("stores"),
    IDENTITY("identity"),
    CONFIG("config-server"),
    MEMBERSHIP("membership-service"),
    MEETINGS("meetings-service"),
    CONTACTS("contacts-service"),
    GATEWAY("gateway");

    private final String calledName;

    Part(String calledName) {
        this.calledName = calledName;
    }

    String calledName() {
        return calledName;
    }

    @Override
    public String toString() {
        return calledName;
    }
}
