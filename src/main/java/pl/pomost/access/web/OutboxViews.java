package pl.pomost.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.pomost.mail.LetterState;
import pl.pomost.mail.MailTexts;
import pl.pomost.mail.OutboxRow;
import pl.pomost.mail.OutboxRows;
import pl.pomost.mail.Post;
import pl.pomost.shared.Language;
import pl.pomost.shared.Paged;
import pl.pomost.shared.Worded;

/** Puts letters and what became of them into words. */
@ApplicationScoped
class OutboxViews {

    private static final int SIZE = 50;
    private static final Map<String, Set<LetterState>> STATES = new LinkedHashMap<>();

    static {
        STATES.put("niewyslane", Set.of(LetterState.FAILED, LetterState.UNSURE, LetterState.OFF));
        STATES.put("czekaja", Set.of(LetterState.WAITING, LetterState.SENDING));
        STATES.put("wyslane", Set.of(LetterState.SENT, LetterState.GATHERED));
        STATES.put("niechciane", Set.of(LetterState.UNWANTED));
    }

    private final OutboxRows outbox;
    private final Post post;
    private final OutboxTexts texts;

    OutboxViews(OutboxRows outbox, Post post, OutboxTexts texts) {
        this.outbox = outbox;
        this.post = post;
        this.texts = texts;
    }

    /** Whatever the address does not name rightly is the first: what did not go. */
    OutboxView of(String wanted, String page) {
        String here = STATES.containsKey(wanted) ? wanted : "niewyslane";
        Map<LetterState, Long> counts = outbox.counts();
        int number = Math.max(1, Paged.number(page));
        List<OutboxRow> rows = outbox.page(STATES.get(here), number - 1, SIZE + 1);
        List<OutboxView.Tab> tabs = STATES.entrySet().stream().map(each -> new OutboxView.Tab("/poczta?stan=" + each.getKey(), name(each.getKey()),
                each.getValue().stream().mapToLong(counts::get).sum(), each.getKey().equals(here))).toList();
        boolean certain = rows.stream().anyMatch(row -> row.again() && row.state() != LetterState.UNSURE);
        return new OutboxView(tabs, rows.stream().limit(SIZE).map(this::row).toList(), here, number, rows.size() > SIZE, !post.isOn(), certain);
    }

    private String name(String states) {
        return switch (states) {
            case "czekaja" -> texts.waiting();
            case "wyslane" -> texts.sent();
            case "niechciane" -> texts.unwanted();
            default -> texts.failed();
        };
    }

    private OutboxView.Row row(OutboxRow letter) {
        String kind = Worded.in(MailTexts.class, Language.PL).kind(letter.kind());
        return new OutboxView.Row(letter.id().toString(), HistoryPages.said(letter.createdAt()), kind, letter.subject(), letter.address(), state(letter), look(letter.state()), icon(letter.state()),
                letter.again() && post.isOn());
    }

    private String state(OutboxRow letter) {
        return switch (letter.state()) {
            case SENT -> texts.sentAt(letter.sentAt().map(HistoryPages::said).orElse(""));
            case FAILED -> texts.givenUp(letter.fault().map(texts::fault).orElse(""));
            case WAITING -> letter.daily() ? texts.daily(HistoryPages.said(letter.notBefore())) : letter.fault().filter(any -> letter.attempts() > 0)
                    .map(fault -> texts.next(HistoryPages.said(letter.notBefore()), letter.attempts(), texts.fault(fault))).orElseGet(texts::soon);
            default -> texts.other(letter.state());
        };
    }

    private static String look(LetterState state) {
        return switch (state) {
            case SENT, GATHERED -> "is-ok";
            case FAILED -> "is-bad";
            case UNSURE, OFF -> "is-warn";
            default -> "is-off";
        };
    }

    private static String icon(LetterState state) {
        return switch (state) {
            case SENT, GATHERED -> "check";
            case FAILED -> "error";
            case UNSURE, OFF -> "warning";
            default -> "clock";
        };
    }
}
