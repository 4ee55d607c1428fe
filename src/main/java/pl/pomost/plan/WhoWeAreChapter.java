package pl.pomost.plan;

import java.util.List;
import java.util.Optional;
import pl.pomost.plan.Table.Cell;
import pl.pomost.plan.Table.Column;
import pl.pomost.plan.Table.Row;
import pl.pomost.diagnosis.Resource;
import pl.pomost.scenario.ChapterTemplate;
import pl.pomost.scenario.EntryKind;
import pl.pomost.shared.Typography;
import pl.pomost.team.LocalInstitution;
import pl.pomost.thread.Knot;

/** Who is here: institutions and resources by area, groups of new residents, and words said at the first workshop. */
final class WhoWeAreChapter implements Chapter {

    /** An institution of that many areas belongs to none of them more than to the others. */
    private static final int COMMON = 4;

    @Override
    public Section write(ChapterTemplate template, Drafting drafting) {
        Outline outline = Outline.of(template);
        RoomVoices voices = new RoomVoices(drafting);
        outline.section(common(drafting));
        drafting.areas().forEach(area -> outline.section(area(area, voices, drafting)));
        outline.section(voices.ofWholePowiat()).section(GroupsPart.write(drafting));
        return outline.missingWhen(outline.isEmpty(), "Nie ma jeszcze instytucji ani zasobów. Powstają po warsztacie " + drafting.stageOf(EntryKind.RESOURCE) + ".").build();
    }

    private static Section common(Drafting drafting) {
        List<LocalInstitution> all = drafting.from().people().institutions().stream().filter(WhoWeAreChapter::isCommon).toList();
        return Outline.of("instytucje-wspolne", "Instytucje wspólne dla wielu obszarów")
                .table(institutions("instytucje-wspolne-tabela", "Instytucje wspólne dla wielu obszarów", all, drafting))
                .table(resources("zasoby-wspolne", "Zasoby wspólne", drafting.from().situation().resources().stream()
                        .filter(resource -> resource.area().isEmpty()).toList(), drafting)).build();
    }

    private static Section area(String area, RoomVoices voices, Drafting drafting) {
        String name = drafting.labels().areaHeading(area);
        List<LocalInstitution> own = drafting.from().people().institutions().stream().filter(institution -> !isCommon(institution)
                && !institution.areas().isEmpty() && institution.areas().get(0).equals(area)).toList();
        List<Resource> resources = drafting.from().situation().resources().stream()
                .filter(resource -> resource.area().filter(area::equals).isPresent()).toList();
        return Outline.of("kim-jestesmy-" + area, name)
                .table(institutions("instytucje-" + area, "Instytucje: " + drafting.labels().area(area), own, drafting))
                .text(alsoHere(area, drafting))
                .table(resources("zasoby-" + area, "Zasoby: " + drafting.labels().area(area), resources, drafting))
                .add(voices.of(area)).build();
    }

    private static boolean isCommon(LocalInstitution institution) {
        return institution.areas().size() >= COMMON;
    }

    private static Optional<String> alsoHere(String area, Drafting drafting) {
        List<String> names = drafting.from().people().institutions().stream()
                .filter(institution -> !isCommon(institution) && institution.areas().indexOf(area) > 0)
                .map(institution -> drafting.labels().institution(institution.code())).toList();
        return names.isEmpty() ? Optional.empty() : Optional.of("W tym obszarze pracują też: " + String.join("; ", names) + ".");
    }

    private static Table institutions(String id, String caption, List<LocalInstitution> institutions, Drafting drafting) {
        Labels labels = drafting.labels();
        return Table.of(id, caption, List.of(Column.text("Instytucja"), Column.text("Zasięg"), Column.text("Zadania wobec nowych mieszkańców"), Column.text("Języki")),
                institutions.stream().map(institution -> Row.headed(labels.institution(institution.code()), labels.gminas(institution.gminas()),
                        institution.tasks().orElse("–"), labels.all("languages", institution.languages()))).toList());
    }

    private static Table resources(String id, String caption, List<Resource> resources, Drafting drafting) {
        return Table.of(id, caption, List.of(Column.text("Zasób"), Column.text("Kto prowadzi"), Column.text("Dla kogo"),
                Column.number("Osoby w roku"), Column.text("Trwałość"), Column.text("Kartki")),
                resources.stream().map(resource -> resource(resource, drafting).withId(resource.code())).toList());
    }

    private static Row resource(Resource resource, Drafting drafting) {
        Labels labels = drafting.labels();
        return Row.of(Cell.head(resource.code() + " " + resource.name()),
                Cell.of(resource.owner().map(labels::institution).orElse("–")),
                Cell.of(resource.forWhom().orElse("–")),
                Cell.of(resource.perYear().map(drafting.discretion()::people).orElse("–")),
                Cell.of(resource.sustainability().orElse("–")),
                Cell.of(String.join(", ", drafting.thread().below(resource.id(), Knot.CARD))));
    }
}
