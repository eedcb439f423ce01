package org.pactwright.viewpoint.description;

import java.util.List;

/** A named set of colours. */
public record PaletteSpec(Identity identity, String name, List<ColourSpec> colours) implements Spec {
}
