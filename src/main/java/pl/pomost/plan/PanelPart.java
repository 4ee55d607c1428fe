package pl.pomost.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.pomost.shared.Typography;
import pl.pomost.team.Panel;

/** The discussion panel held before the workshops: when, who came, what was heard in each area. */
final class PanelPart {

    private PanelPart() {
    }

    static Section write(Drafting drafting) {
        Outline outline = Outline.of("panel", "Panel dyskusyjny");
        drafting.from().people().panel().ifPresent(panel -> {
            outline.facts(FactList.about("panel-fakty", "Panel dyskusyjny").fact("Termin", panel.heldOn().map(Typography::dateInWords).orElse(""))
                    .fact("Miejsce", panel.place().orElse(""))
                    .fact("Prowadzenie", drafting.full() ? panel.facilitator().orElse("") : "")
                    .fact("Obecni", panel.attendance().isEmpty() ? "" : drafting.discretion().people(panel.present())));
            outline.table(new SectorCounts(drafting).column("Osoby", counts(panel)).table("panel-sektory", "Kto był na panelu"));
            for (String area : drafting.areas()) {
                List<String> notes = panel.notes().getOrDefault(area, List.of());
                if (!notes.isEmpty()) {
                    outline.section(Section.of("panel-" + area, "", drafting.labels().areaHeading(area), BulletList.of(notes)));
                }
            }
        });
        return outline.build();
    }

    private static Map<String, Long> counts(Panel panel) {
        Map<String, Long> counts = new LinkedHashMap<>();
        panel.attendance().forEach((sector, people) -> counts.put(sector, people.longValue()));
        return counts;
    }
}
