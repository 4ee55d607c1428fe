package pl.pomost.plan.web;

import java.util.Map;
import pl.pomost.access.Scope;
import pl.pomost.plan.Finding;
import pl.pomost.plan.NarrativeText;
import pl.pomost.scenario.Scenario;

/** Where each finding is put right: the form, for those who may change it, else the page that shows it. */
final class FindingLinks {

    private static final String EDIT = "/edycja";
    /** Chapters that are made of lists: where the lists are. */
    private static final Map<String, String> LISTS = Map.of("who_we_are", "/zasoby", "diagnosis", "/diagnoza", "standards", "/samoocena", "vision", "/wizja",
            "actions", "/dzialania", "schedule", "/dzialania", "budget", "/dzialania", "indicators", "/wskazniki", "risks", "/ryzyka", "postulates", "/postulaty");
    /** Criteria that find the whole plan wanting: where one begins. */
    private static final Map<String, String> BEGINNINGS = Map.ofEntries(Map.entry("A1", "/dzialania"), Map.entry("B1", "/dzialania"),
            Map.entry("D3", "/diagnoza"), Map.entry("V1", "/cele"), Map.entry("M1", "/wskazniki"), Map.entry("S1", "/samoocena"), Map.entry("F2", "/warsztaty"),
            Map.entry("P3", "/plan#rozdzial-3"), Map.entry("D2", "/diagnoza"), Map.entry("A3", "/cele"), Map.entry("A4", "/dzialania"), Map.entry("B2", "/dzialania"));

    private final String base;
    private final boolean mayEdit;
    private final Scenario scenario;

    FindingLinks(Scope scope, Scenario scenario) {
        this.base = "/powiaty/" + scope.teryt();
        this.mayEdit = scope.mayEdit();
        this.scenario = scenario;
    }

    boolean mayMend() {
        return mayEdit;
    }

    String of(Finding finding) {
        String code = finding.subjectCode();
        return base + switch (finding.subjectKind()) {
            case "diagnosis" -> "/diagnoza" + entry(code);
            case "goal" -> "/cele" + entry(code);
            case "action" -> "/dzialania" + entry(code);
            case "indicator" -> "/wskazniki" + entry(code);
            case "risk" -> "/ryzyka" + entry(code);
            case "postulate" -> "/postulaty" + entry(code);
            case "resource" -> "/zasoby" + entry(code);
            case "vision" -> "/wizja";
            case "standard" -> "/samoocena/" + code;
            case "card" -> "/kartki/" + code;
            case "group" -> "/warsztaty/" + stage(code) + "/tablica";
            case "workshop" -> "/warsztaty/" + code;
            case "team", "member", "gmina" -> "/zespol";
            case "area" -> finding.criterion().equals("D1") ? "/diagnoza" : "/zespol";
            case "narrative" -> text(code);
            case "chapter" -> chapter(code);
            case "data_point" -> "/dane" + entry(code);
            case "document" -> "/plan";
            case "consents" -> "/zgody";
            case "make_up" -> mayEdit ? "/plan/uklad" : "/plan";
            default -> BEGINNINGS.getOrDefault(finding.criterion(), mayEdit ? "/plan/metryka" : "/plan#rozdzial-0");
        };
    }

    private String entry(String code) {
        return "/" + code + (mayEdit ? EDIT : "");
    }

    /** A group's code begins with its stage: W1-K03. */
    private static String stage(String code) {
        return code.substring(1, code.indexOf('-'));
    }

    private String text(String key) {
        return mayEdit ? "/plan/tekst/" + key : "/plan";
    }

    private String chapter(String number) {
        return scenario.chapter(Integer.parseInt(number)).map(chapter -> {
            if (mayEdit && chapter.number() == 0) {
                return "/plan/metryka";
            }
            return NarrativeText.of(chapter, scenario).stream().filter(NarrativeText::isPolish).findFirst().map(text -> text(text.key()))
                    .orElse(LISTS.getOrDefault(chapter.code(), mayEdit ? "/plan/metryka" : "/plan#rozdzial-" + number));
        }).orElse("/plan");
    }
}
