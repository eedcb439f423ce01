package org.pactwright.viewpoint.internal.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.CustomisationSpec;
import org.pactwright.viewpoint.description.CustomisationSpec.AttributeSpec;
import org.pactwright.viewpoint.description.CustomisationSpec.FeatureSpec;
import org.pactwright.viewpoint.description.CustomisationSpec.ReferenceSpec;
import org.pactwright.viewpoint.description.Identity;
import org.pactwright.viewpoint.description.Spec;

/** Compiles the changes that a layer makes to styles. */
final class CustomisationCompiler {

	private final Compilation compilation;
	private final ColourCompiler colours;
	private final StyleCompiler styles;

	CustomisationCompiler(Compilation compilation, StyleCompiler styles) {
		this.compilation = compilation;
		this.colours = new ColourCompiler(compilation);
		this.styles = styles;
	}

	/** The customisations of a layer, in the order in which they apply: what is reused after all that is its own. */
	List<CustomisationSpec> all(Source layer) {
		List<CustomisationSpec> result = new ArrayList<>();
		List<CustomisationSpec> reused = new ArrayList<>();
		Optional<Source> holder = layer.child("customization");
		for (Source s : holder.map(c -> c.children("vsmElementCustomizations")).orElse(List.of())) {
			if (s.kind().equals("VSMElementCustomizationReuse")) {
				reused.addAll(reused(s));
			} else {
				result.add(compilation.done(s, own(s)));
			}
		}
		result.addAll(reused);
		return List.copyOf(result);
	}

	private CustomisationSpec own(Source s) {
		return new CustomisationSpec(s.identity(), s.expression("predicateExpression"),
				s.children("featureCustomizations").stream()
						.map(f -> compilation.done(f, feature(f, f.flag("applyOnAll"), identities(f, "appliedOn"))))
						.toList());
	}

	/** Each reused change, under the predicate under which it is defined, applied to the elements of the reuse. */
	private List<CustomisationSpec> reused(Source s) {
		List<CustomisationSpec> result = new ArrayList<>();
		List<Identity> appliedOn = identities(s, "appliedOn");
		for (Source feature : s.children("reuse")) {
			EObject owner = feature.object().eContainer();
			if (owner != null) {
				result.add(new CustomisationSpec(s.identity(), new Source(owner).expression("predicateExpression"),
						List.of(feature(feature, false, appliedOn))));
			}
		}
		return result;
	}

	private FeatureSpec feature(Source s, boolean onAll, List<Identity> appliedOn) {
		return s.kind().equals("EReferenceCustomization")
				? new ReferenceSpec(s.identity(), s.text("referenceName"), s.child("value").flatMap(this::value), onAll,
						appliedOn)
				: new AttributeSpec(s.identity(), s.text("attributeName"), s.expression("value"), onAll, appliedOn);
	}

	private Optional<Spec> value(Source s) {
		return s.isA("ColorDescription") ? Optional.of(colours.compile(s))
				: s.isA("LabelBorderStyleDescription") ? Optional.of(styles.labelBorder(s)) : Optional.empty();
	}

	private static List<Identity> identities(Source s, String reference) {
		return s.objects(reference).stream().filter(o -> !o.eIsProxy()).map(Source::identityOf).toList();
	}
}
