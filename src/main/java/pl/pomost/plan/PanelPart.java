package pl.pomost.plan;

import java.util.Map;

/** The discussion panel held before the workshops: when, who came, what was heard in each area. */
final class PanelPart {

    private PanelPart() {
    }

    static Section write(Drafting drafting) {
        Outline outline = Outline.of("panel", "Panel dyskusyjny");
        Kept.of(drafting, "panel").ifPresent(panel -> {
            Map<String, Long> attendance = panel.counts("attendance");
            outline.facts(FactList.about("panel-fakty", "Panel dyskusyjny").fact("Termin", panel.date("date"))
                    .fact("Miejsce", panel.text("place"))
                    .fact("Prowadzenie", drafting.full() ? panel.text("facilitator") : "")
                    .fact("Obecni", attendance.isEmpty() ? "" : drafting.discretion().people(attendance.values().stream().mapToLong(Long::longValue).sum())));
            outline.table(new SectorCounts(drafting).column("Osoby", attendance).table("panel-sektory", "Kto był na panelu"));
            for (String area : drafting.areas()) {
                var notes = panel.at("notes").texts(area);
                if (!notes.isEmpty()) {
                    outline.section(Section.of("panel-" + area, "", drafting.labels().areaHeading(area), BulletList.of(notes)));
                }
            }
        });
        return outline.build();
    }
}
