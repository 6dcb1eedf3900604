package bstf.membership.rota;

import bstf.membership.members.MemberCode;
import java.time.LocalDate;

/** Which member chairs on which days, whatever the status. */
public record TermPlan(MemberCode chair, LocalDate firstDay, TermEnd end) {}
