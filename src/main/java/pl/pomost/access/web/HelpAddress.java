package pl.pomost.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where people ask for help, in the footer of every page; without a configured address nothing is promised there. */
@Named("help")
@ApplicationScoped
public class HelpAddress {

    private final Optional<String> configured;

    HelpAddress(@ConfigProperty(name = "pomost.help-address") Optional<String> configured) {
        this.configured = configured;
    }

    public boolean isPresent() {
        return configured.isPresent();
    }

    public String getAddress() {
        return configured.orElse("");
    }
}
