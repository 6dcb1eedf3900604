package bstf.gateway.overview;

import java.time.LocalDate;

/** Days on which one member acts as the secretariat: by a decided term, or as a caretaker. */
public sealed interface Tenure permits Term, Caretaker {

    /** The id under which a contact point names it as its owner. */
    String id();

    /** The code of the member that acts. */
    String member();

    LocalDate firstDay();
}
