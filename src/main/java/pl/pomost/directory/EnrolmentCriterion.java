package pl.pomost.directory;

import java.util.List;

/**
 * One thing that ROPS looks at when powiats want to take part in an edition.
 *
 * @param code short and stable, unique within the edition
 * @param text Polish
 */
public record EnrolmentCriterion(String code, String text) {

    /** Until an edition has its own. */
    public static final List<EnrolmentCriterion> USUAL = List.of(
            new EnrolmentCriterion("wladze", "Władze powiatu chcą planu: podpisana deklaracja albo pismo"),
            new EnrolmentCriterion("koordynator", "Jest osoba, która poprowadzi prace w powiecie"),
            new EnrolmentCriterion("zespol", "Instytucje ze wszystkich obszarów są gotowe wejść do zespołu"),
            new EnrolmentCriterion("mieszkancy", "W powiecie żyją nowi mieszkańcy; wiadomo, skąd to wiemy"));
}
