package org.pactwright.diagram.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.CheckedTreeSelectionDialog;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.dialogs.ElementTreeSelectionDialog;
import org.eclipse.ui.dialogs.ISelectionStatusValidator;
import org.eclipse.core.runtime.Status;
import org.pactwright.language.Names;
import org.pactwright.language.ui.PactIcons;
import org.pactwright.viewpoint.tool.ToolUser;

/** Asks what tools of a specification want to know. The worker that asks waits, so that the model stands still. */
final class ToolDialogs implements ToolUser {

	/** Of a tree, from the start. */
	private static final int SHOWN_LEVELS = 3;

	private final Display display;

	ToolDialogs(Display display) {
		this.display = display;
	}

	private <T> Optional<T> onUi(Callable<Optional<T>> question) {
		List<Optional<T>> answer = new ArrayList<>();
		display.syncExec(() -> {
			try {
				answer.add(question.call());
			} catch (Exception e) {
				throw new IllegalStateException(e);
			}
		});
		return answer.isEmpty() ? Optional.empty() : answer.getFirst();
	}

	private Shell shell() {
		return display.getActiveShell();
	}

	@Override
	public Optional<List<EObject>> choose(Choice choice) {
		return onUi(() -> choice.panes().isPresent() ? withPanes(choice) : choice.roots().isEmpty() ? fromList(choice)
				: choice.multiple() ? severalFromTree(choice) : oneFromTree(choice));
	}

	private Optional<List<EObject>> withPanes(Choice choice) {
		PanesDialog dialog = new PanesDialog(shell(), title(choice), choice, new Labels(), new Children(choice));
		return chosen(choice, dialog.open(), () -> dialog.chosen().toArray());
	}

	private static String title(Choice choice) {
		return choice.title().isBlank() ? "Choose" : choice.title();
	}

	private static String message(Choice choice) {
		return !choice.message().isBlank() ? choice.message()
				: choice.multiple() ? "Choose one or several (? = any letter, * = any text):"
						: "Choose one (? = any letter, * = any text):";
	}

	private Optional<List<EObject>> fromList(Choice choice) {
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell(), new Labels());
		dialog.setTitle(title(choice));
		dialog.setMessage(message(choice));
		dialog.setMultipleSelection(choice.multiple());
		dialog.setElements(choice.candidates().toArray());
		dialog.setInitialSelections(choice.preselected().toArray());
		return chosen(choice, dialog.open(), dialog::getResult);
	}

	private Optional<List<EObject>> oneFromTree(Choice choice) {
		ElementTreeSelectionDialog dialog = new ElementTreeSelectionDialog(shell(), new Labels(), new Children(choice)) {

			@Override
			protected TreeViewer createTreeViewer(Composite parent) {
				TreeViewer tree = super.createTreeViewer(parent);
				tree.expandToLevel(SHOWN_LEVELS);
				return tree;
			}
		};
		dialog.setTitle(title(choice));
		dialog.setMessage(message(choice));
		dialog.setAllowMultiple(false);
		dialog.setValidator(onlyCandidates(choice));
		dialog.setInitialSelections(choice.preselected().toArray());
		dialog.setInput(choice);
		return chosen(choice, dialog.open(), dialog::getResult);
	}

	private Optional<List<EObject>> severalFromTree(Choice choice) {
		CheckedTreeSelectionDialog dialog = new CheckedTreeSelectionDialog(shell(), new Labels(), new Children(choice));
		dialog.setTitle(title(choice));
		dialog.setMessage(message(choice));
		dialog.setInitialSelections(choice.preselected().toArray());
		dialog.setExpandedElements(choice.roots().orElse(List.of()).toArray());
		dialog.setInput(choice);
		return chosen(choice, dialog.open(), dialog::getResult);
	}

	/** Elements that only lead to candidates cannot be chosen. */
	private static ISelectionStatusValidator onlyCandidates(Choice choice) {
		return selection -> selection.length > 0 && choice.candidates().containsAll(List.of(selection))
				? Status.OK_STATUS
				: Status.error("Choose one that this is meant for.");
	}

	private static Optional<List<EObject>> chosen(Choice choice, int answer, Supplier<Object[]> result) {
		if (answer != Window.OK) {
			return Optional.empty();
		}
		List<Object> picked = List.of(result.get());
		return Optional.of(choice.candidates().stream().filter(picked::contains).toList());
	}

	@Override
	public Optional<String> ask(Question question) {
		String message = question.message().isBlank() ? Names.sentence(question.name()) + ":" : question.message();
		return onUi(() -> {
			InputDialog dialog = new InputDialog(shell(), "Value", message, question.proposal(), validator(question.type()));
			return dialog.open() == Window.OK ? Optional.of(dialog.getValue()) : Optional.empty();
		});
	}

	private static IInputValidator validator(String type) {
		boolean whole = type.toLowerCase(Locale.ROOT).endsWith("int") || type.toLowerCase(Locale.ROOT).endsWith("integer");
		return whole ? text -> text.matches("-?\\d{1,9}") ? null : "A whole number, such as 12" : null;
	}

	private static final class Labels extends LabelProvider {

		@Override
		public String getText(Object element) {
			return element instanceof EObject object ? Names.label(object) : String.valueOf(element);
		}

		@Override
		public Image getImage(Object element) {
			return element instanceof EObject object ? PactIcons.image(object.eClass().getName()) : null;
		}
	}

	private record Children(Choice choice) implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return choice.roots().orElse(choice.candidates()).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return choice.roots().isPresent() && parent instanceof EObject object ? choice.children().apply(object).toArray() : new Object[0];
		}

		@Override
		public Object getParent(Object element) {
			return null; // the tree is only walked downwards
		}

		@Override
		public boolean hasChildren(Object element) {
			return getChildren(element).length > 0;
		}
	}
}
