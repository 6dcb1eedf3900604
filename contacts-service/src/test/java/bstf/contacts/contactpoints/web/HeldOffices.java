package bstf.contacts.contactpoints.web;

import bstf.contacts.contactpoints.Chairs;
import bstf.platform.access.KnownOffices;
import bstf.platform.access.Offices;
import java.util.Optional;

/** Who holds which office; a test may have it otherwise. */
final class HeldOffices implements KnownOffices {
    private volatile Offices held = Chairs.RUSSIA_STILL_CHAIRS;

    void become(Offices others) {
        held = others;
    }

    @Override
    public Optional<Offices> now() {
        return Optional.of(held);
    }
}
