package bstf.contacts.contactpoints.web;

import bstf.contacts.contactpoints.Owner;
import bstf.contacts.contactpoints.OwnerAnswer;
import bstf.contacts.contactpoints.Owners;
import bstf.contacts.contactpoints.Samples;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** Owners of which a test decides what is known. */
final class KnownOwners implements Owners {
    private final Map<Owner, OwnerAnswer> known = new ConcurrentHashMap<>();
    private final AtomicBoolean heard = new AtomicBoolean(true);

    void know(Owner owner) {
        known.put(owner, new OwnerAnswer.Known(Optional.empty(), Optional.empty()));
    }

    void areHeard(boolean heardToTheEnd) {
        heard.set(heardToTheEnd);
    }

    @Override
    public OwnerAnswer find(Owner owner) {
        return heard.get()
                ? known.getOrDefault(owner, Samples.owners().find(owner))
                : new OwnerAnswer.NotHeardYet();
    }
}
