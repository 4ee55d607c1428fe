package pl.pomost.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Enrolments;
import pl.pomost.shared.EditedMeanwhile;

/**
 * Saves texts of the plan. Nobody overwrites what they have not seen: who saves names the revision they began from. What a
 * text said before is kept.
 */
@ApplicationScoped
public class WriteTexts {

    /** TYPED: saved by the page itself while somebody types. */
    public enum Manner {
        TYPED, DELIBERATELY
    }

    /** The revision of a text that nobody has written yet. */
    public static final int NONE = -1;

    private final WrittenTexts texts;
    private final TextVersions versions;
    private final Enrolments enrolments;
    private final AuditLog audit;
    private final Clock clock;

    WriteTexts(WrittenTexts texts, TextVersions versions, Enrolments enrolments, AuditLog audit, Clock clock) {
        this.texts = texts;
        this.versions = versions;
        this.enrolments = enrolments;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param revision that the writer began from, {@link #NONE} when there was no text
     * @return the text's new revision; the same one when the words are stored already
     * @throws EditedMeanwhile when the text has another revision by now and other words
     */
    @Transactional
    public int write(Scope scope, NarrativeText named, int revision, String words, Manner manner) {
        UUID enrolment = scope.requireEdit().requireEnrolment();
        // the first thing that the transaction reads, so that two people never begin the same text
        enrolments.lockOpen(enrolment);
        Optional<WrittenText> stored = texts.of(enrolment, named.key());
        Optional<TextVersion> newest = versions.newest(enrolment, named.key());
        if (stored.flatMap(WrittenText::words).orElse("").equals(words)) {
            if (manner == Manner.DELIBERATELY) {
                newest.ifPresent(TextVersion::close);
            }
            return stored.map(WrittenText::revision).orElse(NONE);
        }
        if (stored.map(WrittenText::revision).orElse(NONE) != revision) {
            throw new EditedMeanwhile(named.key());
        }
        WrittenText text = put(enrolment, named.key(), stored, newest, words, scope.viewer().username());
        if (remember(enrolment, text, newest, manner)) {
            audit.record(scope.viewer().username(), "plan.text", scope.teryt(), named.key(), "Zmieniono tekst planu: " + named.title() + ".");
        }
        return text.revision();
    }

    /** Texts that a process file brings; the caller has the process locked. What they replace stays among the earlier versions. */
    void replaceAll(UUID enrolment, Map<String, Optional<String>> all) {
        texts.delete("enrolmentId", enrolment);
        Map<String, TextVersion> earlier = versions.newest(enrolment);
        all.forEach((key, words) -> {
            Optional<TextVersion> newest = Optional.ofNullable(earlier.get(key));
            WrittenText text = put(enrolment, key, Optional.empty(), newest, words.orElse(null), "");
            if (words.isPresent() && !newest.map(TextVersion::words).equals(words)) {
                remember(enrolment, text, newest, Manner.DELIBERATELY);
            }
        });
    }

    /** A text that comes back after an import took it away goes on counting, so that an old form never fits it by chance. */
    private WrittenText put(UUID enrolment, String key, Optional<WrittenText> stored, Optional<TextVersion> newest, String words, String by) {
        int next = 1 + Math.max(stored.map(WrittenText::revision).orElse(NONE), newest.map(TextVersion::revision).orElse(NONE));
        WrittenText text = stored.orElseGet(() -> new WrittenText(enrolment, key)).saved(words, next, clock.instant(), by);
        texts.persist(text);
        return text;
    }

    /** Whether a new version began. */
    private boolean remember(UUID enrolment, WrittenText text, Optional<TextVersion> newest, Manner manner) {
        boolean goesOn = manner == Manner.TYPED && newest.filter(version -> version.isGoingOn(text.savedBy(), text.savedAt())).isPresent();
        if (goesOn) {
            newest.get().goOn(text);
        } else {
            versions.persist(new TextVersion(enrolment, text, manner == Manner.TYPED));
        }
        return !goesOn;
    }
}
