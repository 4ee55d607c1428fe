package pl.pomost.access.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Leaves the pages out of the description of the API. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiPathsOnly implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI description) {
        List<String> pages = description.getPaths().getPathItems().keySet().stream().filter(path -> !path.startsWith("/api/")).toList();
        pages.forEach(description.getPaths()::removePathItem);
    }
}
