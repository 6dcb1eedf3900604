package bstf.contacts.contactpoints.heard;

import java.util.List;

/** What matters here of {@code observer/<id>}. */
record ObserverSaid(String id, List<String> formerIds, boolean retired) {}
