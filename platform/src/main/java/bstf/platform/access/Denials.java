package bstf.platform.access;

import bstf.platform.access.Denial.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The reasons, each with its code and its sentence. */
final class Denials {
    private Denials() {}

    static Denial tokenRequired() {
        return new Denial(
                Kind.WHO_IS_IT,
                "token-required",
                "Only a known caller may do this. Send an access token as 'Authorization: Bearer'.");
    }

    /** Callers hear that there is nothing; the audit log says that there was. */
    static Denial notVisible() {
        return notItsOwn("not-visible", "The caller may not know that there is such a thing.");
    }

    static Denial noScopeToWrite() {
        return notItsOwn(
                "scope-missing",
                "The token lets its bearer change nothing. Ask the issuer for one with '%s' or '%s'."
                        .formatted(Scope.WRITE.text(), Scope.SECRETARIAT_ACT.text()));
    }

    static Denial scopeMissing(List<Right> rows) {
        var scopes =
                rows.stream()
                        .map(row -> row.holder().scope().text())
                        .distinct()
                        .collect(Collectors.joining("' or '"));
        return notItsOwn(
                "scope-missing",
                "The token has no scope for this. Ask the issuer for one with '%s'."
                        .formatted(scopes));
    }

    static Denial nobodyMay(Verb verb, String kind) {
        return notItsOwn(
                "nobody-may",
                "No right to %s a %s is given to anybody.".formatted(word(verb), kind));
    }

    static Denial notHeardYet() {
        return new Denial(
                Kind.NOT_YET,
                "offices-not-heard-yet",
                "Who is a member and who chairs is not known here yet. Try again soon.");
    }

    static Denial partyMissing() {
        return notItsOwn(
                "party-missing",
                "The token names no party for which its bearer acts. Ask the issuer for one that does.");
    }

    static Denial partyUnknown(String party) {
        return notItsOwn(
                "party-unknown",
                "The token's party, '%s', is neither a member nor an observer of the body."
                        .formatted(party));
    }

    static Denial suspended(String party) {
        return notItsOwn(
                "suspended",
                "%s is suspended today; its rights rest until it is active again."
                        .formatted(party));
    }

    static Denial notAMember(String party) {
        return notItsOwn("not-a-member", "%s is no member of the body today.".formatted(party));
    }

    static Denial notYourOwn(String party) {
        return notItsOwn(
                "not-your-own",
                "This is not %s's own; only its owner may do this.".formatted(party));
    }

    static Denial membersOnly(String party) {
        return notItsOwn(
                "not-a-member",
                "Only an active member may do this, and %s is none.".formatted(party));
    }

    static Denial secondMemberNeeded(String party) {
        return notItsOwn(
                "second-member-needed",
                "%s proposed this itself; another active member has to approve it."
                        .formatted(party));
    }

    static Denial proposerNotInStanding(String proposer) {
        return notItsOwn(
                "proposer-not-in-standing",
                "%s proposed this and is no active member today. Any member may withdraw it and propose it anew."
                        .formatted(proposer));
    }

    static Denial noChairToday() {
        return notItsOwn(
                "no-chair-today",
                "Nobody chairs today, so there is no secretariat. Members may appoint a caretaker or decide a term.");
    }

    static Denial noChairThen(LocalDate day) {
        return notItsOwn(
                "no-chair-for-that-day",
                "No decided term and no caretaker covers %s, so nobody may do this. Members may decide a term."
                        .formatted(day));
    }

    static Denial termNotDecided() {
        return notItsOwn(
                "term-not-decided",
                "The term to which this belongs is not decided, so nobody may do this. Members may decide it.");
    }

    static Denial chairNotHeld(String party, Tenure tenure) {
        return notItsOwn(
                "chairmanship-not-held",
                "%s does not hold the chair to which this belongs; %s does."
                        .formatted(party, tenure.inWords()));
    }

    static Denial tooEarly(Tenure tenure, LocalDate opens) {
        return notItsOwn(
                "preparation-not-open",
                "This belongs to the term of %s. Its drafts may be made from %s on."
                        .formatted(tenure.inWords(), opens));
    }

    static Denial onlyDrafts(Tenure tenure) {
        return notItsOwn(
                "only-drafts-before-the-term",
                "Until its term begins, the next chair may only make drafts: this belongs to the term of %s."
                        .formatted(tenure.inWords()));
    }

    static Denial termOver(Tenure tenure, LocalDate closes) {
        return notItsOwn(
                "term-over",
                "This belongs to the term of %s, which is over. Until %s its chair may still complete what was held."
                        .formatted(tenure.inWords(), closes));
    }

    static Denial closingWindowOver(Tenure tenure, LocalDate closes) {
        return notItsOwn(
                "closing-window-over",
                "The closing window of %s was over on %s; the sitting chair may append corrections."
                        .formatted(tenure.inWords(), closes));
    }

    static Denial notClosedYet(Tenure tenure) {
        return notItsOwn(
                "not-closed-yet",
                "This still belongs to %s; corrections by the sitting chair begin when its closing window is over."
                        .formatted(tenure.inWords()));
    }

    private static Denial notItsOwn(String code, String detail) {
        return new Denial(Kind.NOT_ITS_OWN, code, detail);
    }

    private static String word(Verb verb) {
        return verb.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
