package pl.pomost.workshop.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import pl.pomost.access.Accounts;
import pl.pomost.access.Scope;
import pl.pomost.mail.Message;
import pl.pomost.mail.Post;
import pl.pomost.mail.Post.Outcome;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.PolishDates;
import pl.pomost.shared.Submitted;
import pl.pomost.workshop.LetterKind;
import pl.pomost.workshop.LetterSent;
import pl.pomost.workshop.LettersSent;
import pl.pomost.workshop.Workshop;

/** Shows the letters about a workshop with what became of them, and picks those that somebody wants to send. */
@ApplicationScoped
class LettersViews {

    static final String INVITATION = "zaproszenie";
    static final String SUMMARY = "podsumowanie";
    private static final String PREPARATION = "przygotowanie";
    private static final String EVERYBODY = "wszystkim";
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("dd.MM.uuuu, HH:mm", PolishDates.POLISH).withZone(DomainClock.ZONE);

    private final Letters letters;
    private final LettersSent sent;
    private final Accounts accounts;
    private final Post post;
    private final LetterTexts texts;

    LettersViews(Letters letters, LettersSent sent, Accounts accounts, Post post, LetterTexts texts) {
        this.letters = letters;
        this.sent = sent;
        this.accounts = accounts;
        this.post = post;
        this.texts = texts;
    }

    /** An invitation, unless the address names another kind. */
    LetterKind kind(String name) {
        return switch (name) {
            case PREPARATION -> LetterKind.PREPARATION;
            case SUMMARY -> LetterKind.SUMMARY;
            default -> LetterKind.INVITATION;
        };
    }

    String name(LetterKind kind) {
        return switch (kind) {
            case INVITATION -> INVITATION;
            case PREPARATION -> PREPARATION;
            case SUMMARY -> SUMMARY;
        };
    }

    List<Letter> all(Scope scope, Workshop workshop, LetterKind kind) {
        return Stream.concat(letters.toPeople(scope, workshop, kind).stream(), letters.toInstitutions(scope, workshop, kind).stream()).toList();
    }

    LettersView of(Scope scope, Workshop workshop, LetterKind kind) {
        Map<String, LetterSent> before = before(scope, workshop, kind);
        Map<String, String> names = accounts.names(before.values().stream().map(LetterSent::sentBy).distinct().toList());
        boolean incomplete = kind != LetterKind.SUMMARY && (workshop.heldOn().isEmpty() || workshop.starts().isEmpty() || workshop.place().isEmpty());
        var people = letters.toPeople(scope, workshop, kind).stream().map(letter -> row(letter, before.get(letter.code()), names)).toList();
        var institutions = letters.toInstitutions(scope, workshop, kind).stream().map(letter -> row(letter, before.get(letter.code()), names)).toList();
        int waiting = (int) Stream.concat(people.stream(), institutions.stream()).filter(row -> row.letter().email().isPresent() && row.sent().isEmpty()).count();
        return new LettersView(name(kind), incomplete, post.isOn(), waiting, people, institutions);
    }

    /** Letters to whom the form names, by code; to everybody else who has not got one yet, when it says so. Without an address there is none. */
    Map<String, Message> chosen(Scope scope, Workshop workshop, LetterKind kind, Submitted typed) {
        boolean everybody = typed.text("do").equals(EVERYBODY);
        Map<String, LetterSent> before = everybody ? before(scope, workshop, kind) : Map.of();
        var chosen = new LinkedHashMap<String, Message>();
        all(scope, workshop, kind).stream().filter(letter -> everybody ? !isSent(before.get(letter.code())) : typed.has("komu", letter.code()))
                .forEach(letter -> letter.email().ifPresent(address -> chosen.put(letter.code(), letter.message(address))));
        return chosen;
    }

    private Map<String, LetterSent> before(Scope scope, Workshop workshop, LetterKind kind) {
        UUID enrolment = scope.requireCoordinator().requireEnrolment();
        return sent.newest(enrolment, workshop.stage(), kind);
    }

    private static boolean isSent(LetterSent letter) {
        return letter != null && letter.outcome() == Outcome.SENT;
    }

    private LettersView.Row row(Letter letter, LetterSent last, Map<String, String> names) {
        if (last == null) {
            return new LettersView.Row(letter, "", "");
        }
        String when = WHEN.format(last.sentAt());
        return switch (last.outcome()) {
            case SENT -> new LettersView.Row(letter, texts.sentAt(when, names.getOrDefault(last.sentBy(), last.sentBy())), "");
            case BAD_ADDRESS -> new LettersView.Row(letter, "", texts.badAddress(when));
            case SERVER_FAILED -> new LettersView.Row(letter, "", texts.serverFailed(when));
        };
    }
}
