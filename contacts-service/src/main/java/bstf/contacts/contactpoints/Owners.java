package bstf.contacts.contactpoints;

/** Who may own contact points, as far as it is known here. */
public interface Owners {
    OwnerAnswer find(Owner owner);
}
