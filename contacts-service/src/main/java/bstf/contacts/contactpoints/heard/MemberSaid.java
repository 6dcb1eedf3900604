package bstf.contacts.contactpoints.heard;

/**
 * What matters here of {@code member/<CODE>}; a member that withdrew is still one to be reached.
 */
record MemberSaid(String code, boolean retired) {}
