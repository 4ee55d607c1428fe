package pl.pomost.practice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A practice with all its revisions, the oldest first.
 *
 * @param teryt  of the powiat whose practice it is, and {@code year} of the edition
 * @param source code of the entry that it was made of
 * @param area   empty for the whole powiat
 */
public record PracticeView(UUID id, String code, PracticeKind kind, UUID enrolment, String teryt, String powiat, int year, String source, String area, List<RevisionView> revisions) {

    /** What everybody reads: the newest revision that is published. */
    public Optional<RevisionView> published() {
        return newest(PracticeState.PUBLISHED);
    }

    /** The revision that is on its way. */
    public Optional<RevisionView> open() {
        return revisions.stream().filter(revision -> revision.state().isOpen()).findFirst();
    }

    /** What waits for a decision. */
    public Optional<RevisionView> offered() {
        return open().filter(revision -> revision.state() == PracticeState.OFFERED);
    }

    /** What stands for the practice: what is published, else the newest that everybody has read once, else the newest revision. */
    public RevisionView shown() {
        return published().or(this::readOnce).orElseGet(() -> revisions.get(revisions.size() - 1));
    }

    /** Whether it was published once and is no more; what never went further than a draft was nobody's to read. */
    public boolean isWithdrawn() {
        return published().isEmpty() && readOnce().isPresent();
    }

    /** Number of the newest revision that everybody has read, now or once; 0 for none. */
    int readTo() {
        return readOnce().map(RevisionView::number).orElse(0);
    }

    /** The newest revision that was published at some time. */
    private Optional<RevisionView> readOnce() {
        return revisions.stream().filter(revision -> revision.publishedOn().isPresent()).reduce((older, newer) -> newer);
    }

    public Optional<RevisionView> revision(int number) {
        return revisions.stream().filter(each -> each.number() == number).findFirst();
    }

    /** Where it came from, as an entry made of it says. */
    public String origin() {
        return "dobra praktyka " + code + ": " + powiat + ", " + source + " (" + year + ")";
    }

    private Optional<RevisionView> newest(PracticeState state) {
        return revisions.stream().filter(revision -> revision.state() == state).reduce((older, newer) -> newer);
    }
}
