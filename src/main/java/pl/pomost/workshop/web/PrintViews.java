package pl.pomost.workshop.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.pomost.access.Scope;
import pl.pomost.shared.PolishDates;
import pl.pomost.shared.SentForm;
import pl.pomost.team.Participants;
import pl.pomost.workshop.Admission;
import pl.pomost.workshop.Agenda;
import pl.pomost.workshop.Agendas;
import pl.pomost.workshop.PaperCode;
import pl.pomost.workshop.PaperRun;
import pl.pomost.workshop.PaperRuns;
import pl.pomost.workshop.PaperSheet;
import pl.pomost.workshop.Workshop;

/** Gathers what is printed for a workshop, with the paper and the number of copies. */
@ApplicationScoped
class PrintViews {

    private final Agendas agendas;
    private final PaperRuns runs;
    private final Participants participants;
    private final PaperTexts texts;

    PrintViews(Agendas agendas, PaperRuns runs, Participants participants, PaperTexts texts) {
        this.agendas = agendas;
        this.runs = runs;
        this.participants = participants;
        this.texts = texts;
    }

    PrintsView prints(Scope scope, Workshop workshop) {
        String base = RoomHead.of(scope, workshop).base() + "/druk/";
        List<Agenda.Item> written = agendas.of(workshop).items().stream().filter(BlankCards::isWritten).toList();
        int tables = written.stream().mapToInt(item -> item.activities().size()).max().orElse(0);
        int people = (int) participants.count("enrolmentId", scope.requireEnrolment());
        List<PaperRun> prepared = runs.of(Admission.of(scope, workshop));
        int cards = prepared.stream().mapToInt(run -> run.codes().size()).sum();
        int sheets = prepared.stream().mapToInt(run -> run.sheet().sheetsFor(run.codes().size())).sum();
        return new PrintsView(List.of(
                new PrintsView.Row(texts.agenda(), base + "program", "A4", texts.agendaCopies(tables + 1)),
                new PrintsView.Row(texts.posters(), base + "plakaty", "A3", texts.posterCopies(written.stream().mapToInt(item -> item.activities().size()).sum())),
                new PrintsView.Row(texts.cards(), base + "kartki", papers(prepared), prepared.isEmpty() ? texts.cardsNotPrepared() : texts.cardsPrepared(cards, sheets)),
                new PrintsView.Row(texts.rules(), base + "zasady", "A3", texts.one()),
                new PrintsView.Row(texts.attendance(), base + "lista-obecnosci", "A4", texts.one()),
                new PrintsView.Row(texts.nameBadges(), base + "identyfikatory", "A4", texts.badges(people)),
                new PrintsView.Row(texts.survey(), base + "ankieta", "A4", texts.perPerson(people))));
    }

    /** @param form as typed */
    RunsView runs(Scope scope, Workshop workshop, SentForm form) {
        Agenda agenda = agendas.of(workshop);
        Map<String, String> titles = agenda.items().stream().flatMap(item -> item.activities().stream())
                .collect(Collectors.toMap(table -> table.code(), table -> table.title(), (one, other) -> one));
        return new RunsView(runs.of(Admission.of(scope, workshop)).stream().map(run -> run(run, titles)).toList(),
                agenda.items().stream().filter(BlankCards::isWritten).map(item -> new Choice(item.code(), Titles.of(item), item.code().equals(form.text("cwiczenie")))).toList(),
                form.or("ile", "24"), form.or("papier", PaperSheet.A4.name()));
    }

    private static RunsView.Run run(PaperRun run, Map<String, String> titles) {
        List<PaperCode> codes = run.codes();
        return new RunsView.Run(run.id().toString(), titles.getOrDefault(run.activity(), run.activity()), codes.get(0) + "–" + codes.get(codes.size() - 1), run.sheet().name(),
                run.sheet().sheetsFor(codes.size()), PolishDates.inWords(run.madeOn()));
    }

    private static String papers(List<PaperRun> prepared) {
        String all = prepared.stream().map(PaperRun::sheet).distinct().sorted().map(PaperSheet::name).collect(Collectors.joining(", "));
        return all.isEmpty() ? "A5, A4, A3" : all;
    }
}
