package pl.pomost.consultation.web;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.access.Scope;
import pl.pomost.consultation.Consultation;
import pl.pomost.consultation.ConsultationRemark;
import pl.pomost.consultation.ConsultationRemarks;
import pl.pomost.consultation.HeldReason;
import pl.pomost.consultation.RemarkChannel;
import pl.pomost.consultation.RemarkState;
import pl.pomost.consultation.web.DeskView.Fact;
import pl.pomost.consultation.web.ReportView.Count;
import pl.pomost.consultation.web.ReportView.Row;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Csv;
import pl.pomost.shared.PersonalData;
import pl.pomost.shared.PolishDates;

/** The report of a consultation, as a page and as a table. Words that are held back, or that nobody has read yet, are in neither, nor is any address. */
@ApplicationScoped
class ReportViews {

    private final ConsultationRemarks remarks;
    private final DeskViews desk;
    private final Vocabulary words;
    private final ConsultationTexts texts;
    private final ReportTexts report;

    ReportViews(ConsultationRemarks remarks, DeskViews desk, Vocabulary words, ConsultationTexts texts, ReportTexts report) {
        this.remarks = remarks;
        this.desk = desk;
        this.words = words;
        this.texts = texts;
        this.report = report;
    }

    /** @param held which one; empty while there is none */
    ReportView of(Scope scope, Optional<Consultation> held) {
        List<ConsultationRemark> said = said(held);
        List<Fact> facts = Stream.concat(held.map(desk::facts).orElse(List.of()).stream(), Stream.of(new Fact(report.count(), String.valueOf(said.size())))).toList();
        return new ReportView(held.map(each -> DeskViews.address(scope, each.number())).orElseGet(() -> DeskViews.base(scope)), scope.powiat().name(), facts, counts(said, remark -> RemarkChannel.word(remark.channel())),
                counts(said, remark -> remark.decision().orElse(report.undecided())), said.stream().map(this::row).toList());
    }

    private List<ConsultationRemark> said(Optional<Consultation> held) {
        return held.map(each -> remarks.saidIn(each.id())).orElse(List.of());
    }

    private static List<Count> counts(List<ConsultationRemark> said, Function<ConsultationRemark, String> sort) {
        return said.stream().collect(groupingBy(sort, TreeMap::new, counting())).entrySet().stream()
                .filter(each -> !each.getKey().isBlank()).map(each -> new Count(each.getKey(), each.getValue())).toList();
    }

    private Row row(ConsultationRemark remark) {
        return new Row(remark.code(), Stream.of(day(remark), sender(remark), remark.about()).filter(part -> !part.isBlank()).collect(Collectors.joining(", ")),
                remark.lang(), text(remark), instead(remark), remark.translation().filter(words -> remark.isShown()).orElse(""), remark.polishAnswer().orElse(""),
                remark.decision().orElse(""));
    }

    private static String text(ConsultationRemark remark) {
        return remark.isShown() ? PersonalData.without(remark.text(), LocalDate.MAX) : "";
    }

    private static String sender(ConsultationRemark remark) {
        return remark.isShown() ? PersonalData.without(remark.sender(), LocalDate.MAX) : "";
    }

    private String instead(ConsultationRemark remark) {
        return remark.held().map(HeldReason::word).map(why -> texts.stateHeld() + ": " + why).orElse(remark.state() == RemarkState.NEW ? texts.unread() : "");
    }

    private static String day(ConsultationRemark remark) {
        return remark.receivedOn().map(PolishDates::inWords).orElse("");
    }

    /** As a Polish office opens it: no cell is taken for a formula. */
    String csv(Optional<Consultation> held) {
        return Csv.of(List.of(report.csvCode(), texts.day(), texts.channel(), texts.sender(), texts.language(), texts.about(), report.csvText(), report.csvTranslation(),
                texts.answer(), texts.answerPl(), texts.decision(), texts.state()), said(held).stream().map(this::cells).toList());
    }

    private List<String> cells(ConsultationRemark remark) {
        String text = text(remark);
        return List.of(remark.code(), remark.receivedOn().map(LocalDate::toString).orElse(""), RemarkChannel.word(remark.channel()), sender(remark),
                words.label("languages", remark.lang()), remark.about(), text.isEmpty() ? instead(remark) : text,
                remark.translation().filter(translated -> remark.isShown()).orElse(""), remark.answer().orElse(""), remark.polishAnswer().orElse(""),
                remark.decision().orElse(""), state(remark.state()));
    }

    private String state(RemarkState state) {
        return switch (state) {
            case NEW -> texts.stateNew();
            case ACCEPTED -> texts.stateAccepted();
            case ANSWERED -> texts.stateAnswered();
            case PUBLISHED -> texts.statePublished();
        };
    }
}
