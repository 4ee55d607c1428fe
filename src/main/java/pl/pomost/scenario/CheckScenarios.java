package pl.pomost.scenario;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Checks a folder of scenarios without starting the application: {@code CheckScenarios <folder>}. */
public final class CheckScenarios {

    private CheckScenarios() {
    }

    public static void main(String[] arguments) {
        System.exit(run(new PrintStream(System.out, true, StandardCharsets.UTF_8), arguments));
    }

    /** Gives the exit code: 0 all is well, 1 mistakes, 2 no folder given. */
    static int run(PrintStream out, String... arguments) {
        if (arguments.length != 1) {
            out.println("Podaj katalog ze scenariuszami, na przykład: workshop-templates");
            return 2;
        }
        try {
            Templates read = Templates.read(TemplateFolder.at(Path.of(arguments[0])));
            read.scenarios().forEach(scenario -> out.println("W porządku: " + scenario.id() + " " + scenario.version() + ", suma " + scenario.sha256()));
            out.println("Standardów: " + read.standards().size());
            return 0;
        } catch (InvalidTemplates e) {
            List<Mistake> mistakes = e.mistakes();
            mistakes.forEach(out::println);
            out.println("Błędów: " + mistakes.size());
            return 1;
        }
    }
}
