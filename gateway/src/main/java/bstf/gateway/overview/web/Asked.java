package bstf.gateway.overview.web;

import bstf.platform.access.Sight;
import java.time.LocalDate;

/** Which overview: of which day, and as seen by whom. */
record Asked(LocalDate day, Sight sight) {}
