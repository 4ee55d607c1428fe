package pl.pomost.plan.web;

import java.util.List;
import java.util.Locale;

/**
 * A kind of file that the plan can be had as.
 *
 * @param words what the link says
 */
record FormatView(String extension, String words) {

    /** Those that have a button of their own on the page. */
    private static final List<String> BUTTONS = List.of("pdf", "docx");

    static List<FormatView> others(List<String> extensions, PlanTexts texts) {
        return extensions.stream().filter(extension -> !BUTTONS.contains(extension)).map(extension -> new FormatView(extension, words(extension, texts))).toList();
    }

    private static String words(String extension, PlanTexts texts) {
        return switch (extension) {
            case "odt" -> texts.odt();
            case "html" -> texts.html();
            case "pptx" -> texts.pptx();
            case "xlsx" -> texts.xlsx();
            case "ods" -> texts.ods();
            case "ics" -> texts.ics();
            default -> texts.asFile(extension.toUpperCase(Locale.ROOT));
        };
    }
}
