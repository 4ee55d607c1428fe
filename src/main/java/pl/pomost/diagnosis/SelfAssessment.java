package pl.pomost.diagnosis;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import pl.pomost.scenario.StandardDef;
import pl.pomost.shared.OwnedEntry;

/** How the team rates one standard: what each thought, the level agreed, its evidence and targets. */
@Entity
@Table(name = "self_assessment")
public class SelfAssessment extends OwnedEntry {

    private String standard;

    @JsonIgnore
    private int standardVersion = 1;

    private String area;

    private Integer agreedLevel;

    private LocalDate date;

    @JsonIgnore
    private int position;

    /** Given by many while the coordinator writes the rest, so a rating alone does not count as a change of the assessment. */
    @OptimisticLock(excluded = true)
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Rating> ratings = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Proof> evidence = null;

    @JsonProperty("target_12m")
    @Column(name = "target_12m")
    private Integer target12m;

    @JsonProperty("target_12m_date")
    @Column(name = "target_12m_date")
    private LocalDate target12mDate;

    @JsonProperty("target_36m")
    @Column(name = "target_36m")
    private Integer target36m;

    @JsonProperty("target_36m_date")
    @Column(name = "target_36m_date")
    private LocalDate target36mDate;

    private String comment;

    @JsonInclude(Include.NON_NULL)
    private String notOurs;

    protected SelfAssessment() {
        // for Hibernate and for reading a process file
    }

    void enter(UUID enrolment, int newPosition, int versionOfStandard) {
        belongTo(enrolment, UUID.randomUUID());
        position = newPosition;
        standardVersion = versionOfStandard;
        if (area == null) {
            area = standard.substring(0, standard.indexOf('-')); // a standard's code begins with its area
        }
    }

    /** A standard that nobody said anything of yet. */
    static SelfAssessment of(StandardDef standard, UUID enrolment, int position) {
        var assessment = new SelfAssessment();
        assessment.standard = standard.code();
        assessment.area = standard.area();
        assessment.enter(enrolment, position, standard.version());
        return assessment;
    }

    /** Whether anybody has said anything of it: given a rating, agreed on a level, or said that it is not the powiat's. From then on it keeps its version. */
    public boolean isSaid() {
        return agreedLevel != null || notOurs != null || !ratings.isEmpty();
    }

    /** By which version it is assessed from now on. Callers keep a snapshot of what was said by another one; what people gave by that does not count for this. */
    void measureBy(StandardDef wanted) {
        if (standardVersion != wanted.version()) {
            ratings = List.of();
        }
        standardVersion = wanted.version();
    }

    /** Takes over everything that the team agreed; without a level there is no day of agreeing on it. */
    void rewrite(AssessmentDraft draft) {
        agreedLevel = draft.level().orElse(null);
        date = draft.level().flatMap(level -> draft.date()).orElse(null);
        ratings = draft.changesRatings() ? Stream.concat(draft.ratings().stream(), ratings.stream().filter(Rating::isCounted)).toList() : ratings;
        prove(draft.evidence());
        target12m = draft.target12m().orElse(null);
        target12mDate = draft.target12mDate().orElse(null);
        target36m = draft.target36m().orElse(null);
        target36mDate = draft.target36mDate().orElse(null);
        comment = draft.comment().orElse(null);
        notOurs = draft.notOurs().orElse(null);
    }

    /** Somebody's own rating, instead of an earlier one. */
    void rate(String member, int level) {
        ratings = Stream.concat(ratings.stream().filter(each -> !member.equals(each.member())), Stream.of(Rating.of(member, level))).toList();
    }

    /** Hands counted at the table, instead of those counted before. */
    void count(List<Rating> hands) {
        ratings = Stream.concat(ratings.stream().filter(each -> !each.isCounted()), hands.stream()).toList();
    }

    /** A level agreed on today, be it the old one again, so the standard is the powiat's; with what shows it when that was said, instead of an earlier one; how people rated it before goes with it. */
    void agree(int level, LocalDate today, Optional<Proof> proof, List<Rating> hands) {
        date = today;
        agreedLevel = level;
        notOurs = null;
        proof.filter(said -> evidence().stream().noneMatch(each -> said.what().equals(each.what())))
                .ifPresent(said -> prove(Stream.concat(evidence().stream(), Stream.of(said)).toList()));
        count(hands);
    }

    /** Takes over the level, with the day of a new one, and its first proof; everything else stays. */
    void rewrite(QuickAssessment quick) {
        if (!quick.level().equals(agreedLevel())) {
            date = quick.level().flatMap(level -> quick.day()).orElse(null);
        }
        agreedLevel = quick.level().orElse(null);
        prove(Stream.concat(quick.proof(evidence().stream().findFirst()).stream(), evidence().stream().skip(1)).toList());
    }

    private void prove(List<Proof> proofs) {
        evidence = proofs.isEmpty() ? null : List.copyOf(proofs);
    }

    /** Whether the level needs evidence and has none. */
    public boolean lacksEvidence(int fromLevel) {
        return agreedLevel != null && agreedLevel >= fromLevel && evidence().isEmpty();
    }

    public String standard() {
        return standard;
    }

    public int standardVersion() {
        return standardVersion;
    }

    public String area() {
        return area;
    }

    public Optional<Integer> agreedLevel() {
        return Optional.ofNullable(agreedLevel);
    }

    public Optional<LocalDate> date() {
        return Optional.ofNullable(date);
    }

    public int position() {
        return position;
    }

    public List<Rating> ratings() {
        return ratings;
    }

    /** What proves the level; empty when nothing was given. Needed from level 2. */
    public List<Proof> evidence() {
        return evidence == null ? List.of() : evidence;
    }

    public Optional<Integer> target12m() {
        return Optional.ofNullable(target12m);
    }

    public Optional<LocalDate> target12mDate() {
        return Optional.ofNullable(target12mDate);
    }

    public Optional<Integer> target36m() {
        return Optional.ofNullable(target36m);
    }

    public Optional<LocalDate> target36mDate() {
        return Optional.ofNullable(target36mDate);
    }

    public Optional<String> comment() {
        return Optional.ofNullable(comment);
    }

    /** The level that is yet to be reached, the later one when there are two; empty when every target is, and when the standard is not the powiat's. */
    public Optional<Integer> wanted() {
        return Stream.of(target36m(), target12m()).flatMap(Optional::stream).filter(target -> notOurs == null && agreedLevel().orElse(-1) < target).findFirst();
    }

    /** Why the standard is not the powiat's to meet; empty when it is. */
    public Optional<String> notOurs() {
        return Optional.ofNullable(notOurs);
    }
}
