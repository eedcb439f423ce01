package org.pactwright.viewpoint.description;

import java.util.Optional;

import org.eclipse.emf.ecore.EPackage;

/**
 * A metamodel that a representation is for.
 *
 * @param uri as written, resolved against the file
 * @param ePackage empty if it is not here
 */
public record MetamodelSpec(String uri, Optional<EPackage> ePackage) {
}
