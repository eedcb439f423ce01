package org.pactwright.standards.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.pactwright.language.Names;

/** Fills the slots of messages: {@code Body "{body}" has no chair.} */
final class MessageForm {

	private MessageForm() {
	}

	/**
	 * Fills all slots of a message.
	 *
	 * @param form a message with slots in braces
	 * @param slots a value for each slot and none besides
	 * @throws IllegalStateException when a slot has no value, or a value no slot: a fault of the rule or its entry
	 */
	static String fill(String form, Map<String, Object> slots) {
		StringBuilder text = new StringBuilder();
		Set<String> used = new HashSet<>();
		int from = 0;
		for (int open = form.indexOf('{'); open >= 0; open = form.indexOf('{', from)) {
			int close = form.indexOf('}', open);
			if (close < 0) {
				throw new IllegalStateException("a brace is not closed in '" + form + "'");
			}
			String slot = form.substring(open + 1, close);
			Object value = slots.get(slot);
			if (value == null) {
				throw new IllegalStateException("slot {" + slot + "} is not filled in '" + form + "'");
			}
			used.add(slot);
			text.append(form, from, open).append(words(value));
			from = close + 1;
		}
		if (used.size() < slots.size()) {
			throw new IllegalStateException("'" + form + "' has no slot for one of " + slots.keySet());
		}
		return text.append(form, from, form.length()).toString();
	}

	private static String words(Object value) {
		return switch (value) {
			case EObject element -> Names.label(element);
			case Enumerator literal -> Names.word(literal);
			case List<?> list -> Lists.and(list.stream().map(MessageForm::words).toList());
			default -> value.toString();
		};
	}
}
