// Catches what goes wrong while drawing, so that it ends in a sentence and not in a page of code. React asks for a class here.
import { Component, type ReactNode } from "react";

type Props = { readonly onError: (error: unknown) => void; readonly children: ReactNode };

export class Boundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    this.props.onError(error);
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
