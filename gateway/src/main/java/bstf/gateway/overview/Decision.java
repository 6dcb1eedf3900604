package bstf.gateway.overview;

import java.time.LocalDate;
import java.util.Optional;

/** The body's decision behind a standing or a term: what, when, and where it is written down. */
public record Decision(String text, Optional<LocalDate> decidedOn, Optional<String> reference) {}
