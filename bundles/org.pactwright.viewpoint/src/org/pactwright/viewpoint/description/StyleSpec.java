package org.pactwright.viewpoint.description;

/** How an element looks. A customisation refers to a style by its identity, and to its parts by feature names. */
public sealed interface StyleSpec extends Spec permits ShapeStyleSpec, EdgeStyleSpec {
}
