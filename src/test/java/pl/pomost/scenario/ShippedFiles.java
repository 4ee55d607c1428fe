package pl.pomost.scenario;

/** The files inside the application, for tests that change a copy of them. */
final class ShippedFiles {

    private ShippedFiles() {
    }

    static TemplateFile scenario() {
        return named("pomorskie-2027.yaml");
    }

    static TemplateFile standards() {
        return named("standards.yaml");
    }

    static TemplateFile named(String name) {
        return TemplateFolder.shipped().stream().filter(file -> file.name().equals(name)).findFirst().orElseThrow();
    }
}
