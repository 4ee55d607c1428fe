package pl.pomost.workshop;

import java.util.List;

/** How people talk with each other in a workshop, in one language, for the wall. The room adds its own. */
public record MeetingRules(String lang, String title, List<String> rules) {

    /** In the languages that people in the room read. */
    public static final List<MeetingRules> ALL = List.of(
            new MeetingRules("pl", "Zasady spotkania", List.of("Jedna myśl na jednej kartce, dużymi literami.", "Mówi jedna osoba, krótko.", "Najpierw piszemy sami, potem rozmawiamy.",
                    "O sprawach, nie o osobach: bez imion i nazwisk.", "Pytamy, kiedy nie rozumiemy.", "Każdy może milczeć i każdy może wyjść.")),
            new MeetingRules("uk", "Правила зустрічі", List.of("Одна думка на одній картці, великими літерами.", "Говорить одна людина, коротко.", "Спершу пишемо самі, потім розмовляємо.",
                    "Про справи, не про людей: без імен і прізвищ.", "Питаємо, коли не розуміємо.", "Кожен може мовчати й кожен може вийти.")),
            new MeetingRules("en", "Rules of the meeting", List.of("One thought on one card, in large letters.", "One person speaks, briefly.", "First we write on our own, then we talk.",
                    "About matters, not about persons: no names.", "We ask when we do not understand.", "Everybody may stay silent and everybody may leave.")));
}
