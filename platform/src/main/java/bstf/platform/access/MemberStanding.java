package bstf.platform.access;

/** How a member stands from a day on, as far as rights depend on it. */
public enum MemberStanding {
    /** It has all rights of a member. */
    ACTIVE,
    /** Still a member, without rights until it is active again. */
    SUSPENDED,
    /** No longer a member. */
    WITHDRAWN
}
