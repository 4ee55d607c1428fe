package pl.pomost.plan.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.pomost.plan.LeftOutChapter;
import pl.pomost.plan.MakeUp;
import pl.pomost.plan.MakeUpDraft;
import pl.pomost.plan.OwnAnnex;
import pl.pomost.plan.Plan;
import pl.pomost.scenario.ChapterTemplate;
import pl.pomost.scenario.Scenario;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.Submitted;
import pl.pomost.shared.WebAddress;

/** The form of a plan's make-up: what is left out, in which order, with which annexes. */
final class MakeUpForm {

    private static final String ANNEX = "annex";

    private final FormReading reading;
    private final PlanTexts texts;
    private final FormTexts words;
    private final MakeUpDraft draft;

    MakeUpForm(Submitted typed, Scenario scenario, Optional<Plan> stored, PlanTexts texts, FormTexts words) {
        this.reading = new FormReading(typed, words);
        this.texts = texts;
        this.words = words;
        MakeUpView view = view("", scenario, stored, texts);
        draft = new MakeUpDraft(leftOut(view), MakeUp.of(scenario, stored).moved(scenario, places(view)), annexes());
    }

    static MakeUpView view(String plan, Scenario scenario, Optional<Plan> stored, PlanTexts texts) {
        MakeUp makeUp = MakeUp.of(scenario, stored);
        List<MakeUpView.Row> rows = scenario.planChapters().stream().filter(chapter -> !chapter.required() || makeUp.mayMove(chapter))
                .map(chapter -> new MakeUpView.Row(chapter.code(), chapter.title(), !chapter.required(), !makeUp.mayMove(chapter) ? List.of()
                        : scenario.planChapters().stream().filter(other -> !other.equals(chapter)).map(other -> new Choice(other.code(), other.title())).toList())).toList();
        return new MakeUpView(plan, makeUp.withLeftOut().stream().map(chapter -> chapter.title() + (makeUp.reason(chapter).isPresent() ? " – " + texts.skipped() : "")).toList(), rows);
    }

    static Submitted filled(Scenario scenario, Optional<Plan> stored) {
        MakeUp makeUp = MakeUp.of(scenario, stored);
        Submitted form = stored.map(plan -> Submitted.NOTHING.with("version", String.valueOf(plan.version()))).orElse(Submitted.NOTHING);
        List<ChapterTemplate> order = makeUp.withLeftOut();
        for (int i = 1; i < order.size(); i++) {
            String code = order.get(i).code();
            form = form.with("after-" + code, order.get(i - 1).code()).with("skip-" + code, makeUp.reason(order.get(i)).isPresent() ? "tak" : "")
                    .with("reason-" + code, makeUp.reason(order.get(i)).orElse(""));
        }
        List<OwnAnnex> annexes = stored.map(Plan::annexes).orElse(List.of());
        form = form.withRows(ANNEX, annexes.size() + 1);
        for (int i = 0; i < annexes.size(); i++) {
            form = form.with("annex-title-" + i, annexes.get(i).title()).with("annex-address-" + i, annexes.get(i).where().orElse(""))
                    .with("annex-description-" + i, annexes.get(i).what().orElse(""));
        }
        return form;
    }

    FormReading reading() {
        return reading;
    }

    MakeUpDraft draft() {
        return draft;
    }

    private List<LeftOutChapter> leftOut(MakeUpView view) {
        var leftOut = new ArrayList<LeftOutChapter>();
        view.optional().stream().filter(MakeUpView.Row::skippable).forEach(row -> {
            boolean skipped = reading.field(row.skip(), row.title()).ticked();
            Optional<String> reason = reading.field(row.reason(), row.title() + ": " + texts.skipReason()).text(2_000);
            if (skipped && reason.isEmpty()) {
                reading.refuse(row.reason(), texts.reasonMissing());
            }
            if (skipped) {
                leftOut.add(new LeftOutChapter(row.code(), reason.orElse(""), Map.of()));
            }
        });
        return leftOut;
    }

    private Map<String, String> places(MakeUpView view) {
        Map<String, String> places = new HashMap<>();
        view.optional().stream().filter(row -> !row.after().isEmpty()).forEach(row -> reading.field(row.place(), row.title() + ": " + texts.standsAfter())
                .oneOf(row.after()).ifPresent(after -> places.put(row.code(), after)));
        return places;
    }

    private List<OwnAnnex> annexes() {
        var annexes = new ArrayList<OwnAnnex>();
        for (Submitted.Row row : reading.typed().rows(ANNEX)) {
            if (reading.typed().isFilled(row)) {
                Optional<String> title = reading.field(row.name("title"), texts.annexTitle(row.number())).text(300);
                Optional<String> address = reading.field(row.name("address"), texts.annexAddress(row.number())).text(500);
                if (address.filter(where -> !WebAddress.fits(where)).isPresent()) {
                    reading.refuse(row.name("address"), words.notAWebAddress());
                }
                Optional<String> description = reading.field(row.name("description"), texts.annexDescription(row.number())).text(5_000);
                if (title.isEmpty() && !reading.isRefused(row.name("title"))) {
                    reading.refuse(row.name("title"), words.restOfRow());
                }
                annexes.add(new OwnAnnex(title.orElse(""), address.orElse(null), description.orElse(null), Map.of()));
            }
        }
        return annexes;
    }
}
