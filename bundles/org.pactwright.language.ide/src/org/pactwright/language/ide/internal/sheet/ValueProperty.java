package org.pactwright.language.ide.internal.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.pactwright.language.Names;
import org.pactwright.language.Values;
import org.pactwright.language.Values.Reading;
import org.pactwright.language.ide.internal.MetamodelDocumentation;
import org.pactwright.language.ide.sheet.Choice;
import org.pactwright.language.ide.sheet.Field;
import org.pactwright.language.ide.sheet.FieldKind;
import org.pactwright.language.project.Project;
import org.pactwright.model.PactwrightPackage;
import org.pactwright.model.PactwrightPackage.Literals;
import org.pactwright.model.values.TimeSpan;

/** A property that is an attribute. */
record ValueProperty(EAttribute attribute, Field field, Layout.Spot spot) implements Property {

	static ValueProperty of(EAttribute attribute, EClass owner) {
		Layout layout = Layout.standard();
		// A title may be left out: then the id is shown.
		boolean required = attribute.isRequired() && attribute != Literals.NAMED_ELEMENT__NAME;
		Field field = new Field(attribute.getName(), layout.label(attribute, owner.getName()),
				MetamodelDocumentation.standard().of(attribute), kind(attribute), required, choices(attribute), "");
		return new ValueProperty(attribute, field, layout.spot(attribute, owner.getName()));
	}

	private static FieldKind kind(EAttribute attribute) {
		EDataType type = attribute.getEAttributeType();
		if (enumeration(type).isPresent()) {
			return attribute.isMany() ? FieldKind.CHOICES : FieldKind.CHOICE;
		}
		if (attribute.isMany()) {
			return type == Literals.COUNTRY_CODE ? FieldKind.WORDS : FieldKind.LINES;
		}
		return switch (type.getName()) {
			case "Date" -> FieldKind.DATE;
			case "Duration", "Period" -> FieldKind.TIME_SPAN;
			case "Money" -> FieldKind.MONEY;
			case "Percent" -> FieldKind.PERCENT;
			case "Rating" -> FieldKind.RATING;
			case "EBoolean" -> FieldKind.FLAG;
			case "Text" -> FieldKind.TEXT;
			case "Decimal", "EIntegerObject" -> FieldKind.NUMBER;
			default -> FieldKind.LINE;
		};
	}

	/** The enumeration behind a type, which may be the one that also knows that nothing is said. */
	private static Optional<EEnum> enumeration(EDataType type) {
		return type instanceof EEnum found ? Optional.of(found)
				: Optional.ofNullable(PactwrightPackage.eINSTANCE.getEClassifier(type.getName().replaceFirst("Object$", "")))
						.filter(EEnum.class::isInstance).map(EEnum.class::cast);
	}

	private static List<Choice> choices(EAttribute attribute) {
		EDataType type = attribute.getEAttributeType();
		if (type == Literals.DURATION || type == Literals.PERIOD) {
			return Stream.of(TimeSpan.Unit.values()).map(TimeSpan.Unit::symbol)
					.map(unit -> new Choice(unit, unit, "", "")).toList();
		}
		return enumeration(type).stream().flatMap(found -> found.getELiterals().stream())
				.map(literal -> new Choice(literal.getLiteral(), Names.word(literal.getInstance()),
						MetamodelDocumentation.standard().of(literal), ""))
				.toList();
	}

	@Override
	public List<String> read(EObject element, Project project) {
		Object value = element.eGet(attribute);
		if (value instanceof List<?> list) {
			return list.stream().map(each -> Values.write(attribute, each)).toList();
		}
		boolean silent = value == null || attribute.isUnsettable() && !element.eIsSet(attribute);
		return silent ? List.of() : List.of(Values.write(attribute, value));
	}

	@Override
	public Optional<String> problem(EObject element, List<String> words, Project project) {
		if (words.size() < attribute.getLowerBound() && field.required()) {
			return Optional.of(field.label() + " must be given.");
		}
		return words.stream().flatMap(word -> Values.read(attribute, word) instanceof Reading.Wrong wrong
				? Stream.of(wrong.message())
				: Stream.empty()).findFirst();
	}

	@Override
	public void write(EObject element, List<String> words, Project project) {
		List<Object> values = new ArrayList<>();
		for (String word : words) {
			Object value = ((Reading.Value) Values.read(attribute, word)).value();
			if (!values.contains(value)) {
				values.add(value);
			}
		}
		if (attribute.isMany()) {
			Lists.set((EList<?>) element.eGet(attribute), values);
		} else if (values.isEmpty()) {
			element.eUnset(attribute);
		} else {
			element.eSet(attribute, values.getFirst());
		}
	}

	@Override
	public List<Choice> candidates(EObject element, Project project) {
		return field.choices();
	}
}
