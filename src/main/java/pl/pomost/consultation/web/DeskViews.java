package pl.pomost.consultation.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.access.Scope;
import pl.pomost.consultation.About;
import pl.pomost.consultation.Consultation;
import pl.pomost.consultation.ConsultationRemark;
import pl.pomost.consultation.ConsultationRemarks;
import pl.pomost.consultation.Consultations;
import pl.pomost.consultation.OpenMeeting;
import pl.pomost.consultation.Period;
import pl.pomost.consultation.Phase;
import pl.pomost.consultation.RemarkChannel;
import pl.pomost.consultation.RemarkState;
import pl.pomost.consultation.web.DeskView.Fact;
import pl.pomost.consultation.web.DeskView.Group;
import pl.pomost.consultation.web.DeskView.Other;
import pl.pomost.consultation.web.DeskView.Row;
import pl.pomost.consultation.web.DeskView.Several;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.Look;
import pl.pomost.shared.PolishDates;

/** Makes the coordinator's page of a consultation: how it stands, and its remarks by the part of the plan that they are about. */
@ApplicationScoped
class DeskViews {

    private final Consultations consultations;
    private final ConsultationRemarks remarks;
    private final PlanParts parts;
    private final Vocabulary words;
    private final DomainClock clock;
    private final ConsultationTexts texts;

    DeskViews(Consultations consultations, ConsultationRemarks remarks, PlanParts parts, Vocabulary words, DomainClock clock, ConsultationTexts texts) {
        this.consultations = consultations;
        this.remarks = remarks;
        this.parts = parts;
        this.words = words;
        this.clock = clock;
        this.texts = texts;
    }

    /** @param held the one that is shown; empty while there is none */
    DeskView of(Scope scope, Optional<Consultation> held) {
        Phase phase = held.map(each -> each.phase(clock.today())).orElse(Phase.PREPARED);
        Several several = several(scope, held, phase);
        boolean latest = isLatest(scope, held);
        List<ConsultationRemark> said = held.map(each -> remarks.saidIn(each.id())).orElse(List.of());
        return new DeskView(scope.teryt(), scope.powiat().name(), base(scope), several, held.filter(each -> phase.isPublic() && !scope.powiat().practice()).map(each -> place(scope, each, latest)),
                held.map(each -> state(phase, each.period())), held.map(this::facts).orElse(List.of()), held.filter(each -> !phase.hasBegun()).flatMap(each -> hint(each.period())),
                scope.mayEdit(), phase == Phase.PREPARED && held.filter(each -> each.period().days() > 0).isPresent(), phase.isUnderWay(), phase.isPublic() && latest,
                count(said, RemarkState::isAnswered), count(said, RemarkState.NEW::equals), said.size(), count(said, RemarkState.ANSWERED::equals), scope.coordinates(), groups(scope, held, said));
    }

    private Several several(Scope scope, Optional<Consultation> held, Phase phase) {
        List<Consultation> all = consultations.all(scope.requireEnrolment());
        int number = held.map(Consultation::number).orElse(1);
        boolean newest = number >= all.size();
        return new Several(number, newest, newest && phase == Phase.CLOSED && scope.mayEdit(), newest && number > 1 && phase == Phase.PREPARED && scope.mayEdit(),
                all.stream().filter(each -> each.number() != number).sorted(Comparator.comparing(Consultation::number).reversed())
                        .map(each -> new Other(address(scope, each.number()), name(each), state(each.phase(clock.today()), each.period()))).toList());
    }

    private String name(Consultation held) {
        Period period = held.period();
        return period.days() == 0 ? texts.numbered(held.number()) : texts.numberedOf(held.number(), PolishDates.inWords(period.from()), PolishDates.inWords(period.to()));
    }

    /** Remarks from paper belong to the one that people outside knew last. */
    private boolean isLatest(Scope scope, Optional<Consultation> held) {
        return held.map(Consultation::number).equals(consultations.opened(scope.requireEnrolment()).map(Consultation::number));
    }

    /** The page of one of the consultations. */
    static String address(Scope scope, int number) {
        return base(scope) + "?nr=" + number;
    }

    /** The page on which a remark stands, and its place there. */
    String address(Scope scope, ConsultationRemark remark) {
        return consultations.findByIdOptional(remark.consultationId()).map(held -> address(scope, held.number())).orElseGet(() -> base(scope)) + "#" + remark.code();
    }

    static String base(Scope scope) {
        return "/powiaty/" + scope.teryt() + "/konsultacje";
    }

    private static String place(Scope scope, Consultation held, boolean latest) {
        return "/konsultacje/" + scope.teryt() + "/" + scope.edition().year() + (latest ? "" : "/" + held.number());
    }

    private static int count(List<ConsultationRemark> said, Predicate<RemarkState> which) {
        return (int) said.stream().map(ConsultationRemark::state).filter(which).count();
    }

    private Look state(Phase phase, Period period) {
        String from = period.start().map(PolishDates::inWords).orElse("");
        String to = period.end().map(PolishDates::inWords).orElse("");
        return switch (phase) {
            case PREPARED -> new Look(texts.prepared(), "", "edit");
            case ANNOUNCED -> new Look(texts.announced(from), "", "clock");
            case RUNNING -> new Look(texts.running(to), "is-ok", "check");
            case OVER -> new Look(texts.over(to), "is-warn", "warning");
            case CLOSED -> new Look(texts.closed(), "", "lock");
        };
    }

    List<Fact> facts(Consultation held) {
        Period period = held.period();
        var facts = new ArrayList<Fact>();
        if (period.days() > 0) {
            facts.add(new Fact(texts.term(), texts.termOf(PolishDates.inWords(period.from()), PolishDates.inWords(period.to()), period.length())));
        }
        facts.add(new Fact(texts.languages(), String.join(", ", words.labels("languages", held.languages()))));
        facts.add(new Fact(texts.forms(), String.join(", ", held.forms())));
        held.meetings().forEach(meeting -> facts.add(new Fact(texts.meeting(), line(meeting))));
        held.mail().ifPresent(mail -> facts.add(new Fact(texts.mail(), mail)));
        return facts.stream().filter(fact -> !fact.value().isBlank()).toList();
    }

    private String line(OpenMeeting meeting) {
        return Stream.of(meeting.date() == null ? null : PolishDates.inWords(meeting.date()), meeting.start(), meeting.place(),
                meeting.people() == null ? null : texts.people(meeting.people())).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(", "));
    }

    private Optional<String> hint(Period period) {
        if (period.days() == 0 || period.days() >= Period.USUAL) {
            return Optional.empty();
        }
        return Optional.of(period.days() < Period.SHORT ? texts.veryShort(Period.SHORT, Period.USUAL) : texts.rathershort(Period.USUAL));
    }

    private List<Group> groups(Scope scope, Optional<Consultation> held, List<ConsultationRemark> said) {
        if (said.isEmpty()) {
            return List.of();
        }
        List<About> all = parts.of(scope.requireEnrolment(), held);
        Map<String, About> known = all.stream().collect(Collectors.toMap(About::stored, about -> about, (first, later) -> first));
        List<About> chapters = all.stream().filter(About::isChapter).toList();
        Map<String, List<Row>> byChapter = new LinkedHashMap<>();
        said.stream().sorted(Comparator.comparing((ConsultationRemark remark) -> place(remark, known, chapters))).forEach(remark -> byChapter
                .computeIfAbsent(title(remark, known, chapters), title -> new ArrayList<>()).add(row(scope, remark)));
        return byChapter.entrySet().stream().map(group -> new Group(group.getKey(), group.getValue())).toList();
    }

    /** The whole plan first, then chapter by chapter, last what the plan does not have any more. */
    private static int place(ConsultationRemark remark, Map<String, About> known, List<About> chapters) {
        return remark.about().equals(About.WHOLE) ? -1 : Optional.ofNullable(known.get(remark.about()))
                .flatMap(about -> chapters.stream().filter(chapter -> chapter.code().equals(about.chapter())).findFirst()).map(chapters::indexOf).orElse(chapters.size());
    }

    private String title(ConsultationRemark remark, Map<String, About> known, List<About> chapters) {
        int place = place(remark, known, chapters);
        return place < 0 ? texts.wholePlanTitle() : place == chapters.size() ? texts.otherParts() : texts.chapter(chapters.get(place).code(), chapters.get(place).title());
    }

    /** Words that nobody has read yet, and words that are held back, are for the coordinator, who decides of them. */
    private Row row(Scope scope, ConsultationRemark remark) {
        boolean readable = scope.coordinates() || remark.isShown();
        String instead = remark.state() == RemarkState.NEW ? texts.unread() : texts.stateHeld();
        return new Row(remark.code(), base(scope) + "/uwagi/" + remark.code(), remark.about(),
                Stream.of(remark.receivedOn().map(PolishDates::inWords).orElse(""), RemarkChannel.word(remark.channel())).filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")),
                readable ? remark.sender() : "", remark.lang(), readable ? remark.text() : "", readable ? "" : instead, look(remark), remark.decision().orElse(""));
    }

    private Look look(ConsultationRemark remark) {
        if (remark.held().isPresent() && !remark.state().isAnswered()) {
            return new Look(texts.stateHeld(), "is-warn", "lock");
        }
        return switch (remark.state()) {
            case NEW -> new Look(texts.stateNew(), "is-warn", "warning");
            case ACCEPTED -> new Look(texts.stateAccepted(), "", "clock");
            case ANSWERED -> new Look(texts.stateAnswered(), "", "edit");
            case PUBLISHED -> new Look(texts.statePublished(), "is-ok", "check");
        };
    }
}
