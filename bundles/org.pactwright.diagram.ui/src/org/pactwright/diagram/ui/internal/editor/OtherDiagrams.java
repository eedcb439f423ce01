package org.pactwright.diagram.ui.internal.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.pactwright.design.DiagramKind;
import org.pactwright.diagram.positions.ViewKey;
import org.pactwright.diagram.ui.internal.control.Destination;
import org.pactwright.diagram.ui.internal.control.Request;
import org.pactwright.diagram.ui.internal.session.DiagramSession;
import org.pactwright.diagram.ui.internal.session.Look;
import org.pactwright.diagram.ui.internal.session.ElementNames;
import org.pactwright.diagram.ui.internal.session.OwnKind;
import org.pactwright.diagram.ui.internal.session.OwnSpecifications;
import org.pactwright.diagram.ui.internal.wizard.DiagramFiles;
import org.pactwright.language.Names;
import org.pactwright.language.ui.PactFiles;
import org.pactwright.model.NamedElement;
import org.pactwright.pictures.DiagramRef;
import org.pactwright.viewpoint.diagram.DiagramElement;

/** The ways from an element of a diagram to other diagrams. They are worked out on the worker and offered in a menu. */
final class OtherDiagrams {

	private final DiagramEditor editor;
	private final IProject project;

	OtherDiagrams(DiagramEditor editor) {
		this.editor = editor;
		this.project = editor.project();
	}

	/** An entry of the menu; without work it begins a new group. */
	private record Way(String label, Optional<Runnable> work) {

		static Way to(String label, Runnable work) {
			return new Way(label, Optional.of(work));
		}
	}

	/** Offers the diagrams that show an element, those that could be made of it, and what the specification offers. */
	void offer(String key) {
		editor.session().look(look -> {
			Optional<DiagramElement> element = look.find().apply(key);
			List<Way> ways = new ArrayList<>();
			element.map(DiagramElement::target).ifPresent(target -> existing(ElementNames.named(ElementNames.of(target)), ways));
			ways.add(new Way("", Optional.empty()));
			look.navigations(key).forEach((tool, title) -> ways.add(Way.to(title,
					() -> editor.session().request(new Request.Navigate(title, tool, key)))));
			ways.add(new Way("", Optional.empty()));
			element.map(DiagramElement::target).filter(NamedElement.class::isInstance).map(NamedElement.class::cast)
					.filter(named -> named.getId() != null).ifPresent(named -> possible(look, named, ways));
			PlatformRun.later(() -> show(ways));
		});
	}

	private void existing(String name, List<Way> ways) {
		for (DiagramFiles.Saved saved : DiagramFiles.of(project)) {
			if (!saved.file().equals(editor.file()) && saved.shows(name)) {
				ways.add(Way.to(saved.file().getFullPath().removeFileExtension().lastSegment(),
						() -> open(saved.file(), Optional.of(name))));
			}
		}
	}

	private void possible(Look look, NamedElement element, List<Way> ways) {
		String name = Names.qualified(element);
		for (DiagramKind kind : DiagramKind.values()) {
			if (kind.suits(element)) {
				ways.add(Way.to("New " + kind.title(), () -> make(new ViewKey(kind.descriptionName(), name),
						new DiagramRef(kind, element).name())));
			}
		}
		PactFiles.path(project).ifPresent(root -> OwnKind.possible(new OwnSpecifications(root), look.project()).stream()
				.filter(own -> own.target() == element)
				.forEach(own -> ways.add(Way.to("New " + own.title(),
						() -> make(new ViewKey(own.kind(), name), DiagramFiles.name(own.kind(), name))))));
	}

	private void show(List<Way> ways) {
		if (!editor.isAlive()) {
			return;
		}
		if (ways.stream().allMatch(way -> way.work().isEmpty())) {
			editor.refused("No other diagram shows this element, and none can be made of it.");
			return;
		}
		Menu menu = new Menu(editor.canvas());
		boolean begun = true;
		for (Way way : ways) {
			if (way.work().isPresent()) {
				MenuItem item = new MenuItem(menu, SWT.PUSH);
				item.setText(way.label().replace("&", "&&"));
				item.addListener(SWT.Selection, event -> way.work().get().run());
				begun = false;
			} else if (!begun) {
				new MenuItem(menu, SWT.SEPARATOR);
				begun = true;
			}
		}
		if (menu.getItemCount() > 0 && (menu.getItem(menu.getItemCount() - 1).getStyle() & SWT.SEPARATOR) != 0) {
			menu.getItem(menu.getItemCount() - 1).dispose();
		}
		// the menu is hidden before its selection is told
		menu.addListener(SWT.Hide, event -> editor.canvas().getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	/** Does what a tool of the specification wants. Not on the UI thread, since files are read. */
	void go(Destination wish) {
		List<DiagramFiles.Saved> all = DiagramFiles.of(project);
		PlatformRun.later(() -> go(wish, all));
	}

	private void go(Destination wish, List<DiagramFiles.Saved> all) {
		if (!editor.isAlive()) {
			return;
		}
		List<Way> ways = new ArrayList<>();
		for (Destination.Target target : wish.elements()) {
			all.stream().filter(saved -> saved.key().equals(new ViewKey(wish.kind(), target.name())))
					.forEach(saved -> ways.add(Way.to(target.label(), () -> open(saved.file(), Optional.empty()))));
		}
		if (wish.choose() && ways.size() > 1) {
			show(ways);
		} else if (!ways.isEmpty()) {
			ways.getFirst().work().ifPresent(Runnable::run);
		} else if (!wish.elements().isEmpty() && (wish.create() || ours(wish).isPresent())) {
			// our diagrams follow from the model: to open one that has no file yet is to make the file
			String target = wish.elements().getFirst().name();
			String name = ours(wish).map(kind -> kind.id() + "-" + target.substring(target.lastIndexOf('.') + 1))
					.orElse(DiagramFiles.name(wish.kind(), target));
			make(new ViewKey(wish.kind(), target), name);
		} else {
			editor.refused("There is no such diagram yet. Make it with File > New > Diagram.");
		}
	}

	private static Optional<DiagramKind> ours(Destination wish) {
		return Arrays.stream(DiagramKind.values()).filter(kind -> kind.descriptionName().equals(wish.kind())).findFirst();
	}

	private void make(ViewKey key, String name) {
		try {
			open(DiagramFiles.make(project, key, name), Optional.empty());
		} catch (CoreException e) {
			ErrorDialog.openError(editor.getSite().getShell(), "New Diagram", "The file could not be made.", e.getStatus());
		}
	}

	private void open(IFile file, Optional<String> element) {
		IWorkbenchPage page = editor.getSite().getPage();
		try {
			if (IDE.openEditor(page, file) instanceof DiagramEditor other) {
				element.ifPresent(other::selectWhenShown);
			}
		} catch (PartInitException e) {
			ErrorDialog.openError(page.getWorkbenchWindow().getShell(), "Open Diagram", "The diagram cannot be opened.",
					e.getStatus());
		}
	}
}
